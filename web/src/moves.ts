// Which seats moved, and by which setting: the way from the law to the settings is walked one setting at a time, and the
// moves of a step are its difference to the step before, so that they add up (as lab/compare does).
import type { Counted, Engine, Settings } from "./engine";

export interface Move {
  what: string; // path of the rule, or "join"
  to: string;
  by: number[]; // gained or lost by each contestant
}

export function seatsOf(counted: Counted): number[] {
  const sums: number[] = [];
  for (const tier of counted.tiers) tier.by.forEach((seats, i) => (sums[i] = (sums[i] ?? 0) + seats));
  return sums;
}

export function moves(engine: Engine, settings: Settings): Move[] {
  const walked: Move[] = [];
  const soFar: Settings = { rules: [], join: [] };
  let before = seatsOf(engine.count(soFar));
  const step = (what: string, to: string): void => {
    const after = seatsOf(engine.count(soFar));
    walked.push({ what, to, by: after.map((seats, i) => seats - (before[i] ?? 0)) });
    before = after;
  };
  for (const [path, value] of settings.rules) {
    soFar.rules.push([path, value]);
    step(path, value);
  }
  for (const group of settings.join) {
    soFar.join.push(group);
    step("join", group.join(" + "));
  }
  return walked;
}
