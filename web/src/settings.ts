// The reader's settings, and a link that carries them: "#lab:tier.list.threshold=4%25&join=auyl+adal".
import type { Rule, Settings } from "./engine";

export function toHash(settings: Settings): string {
  const parts = settings.rules.map(([path, value]) => `${path}=${encodeURIComponent(value)}`);
  parts.push(...settings.join.map((group) => `join=${group.map(encodeURIComponent).join("+")}`));
  return parts.length === 0 ? "" : `#lab:${parts.join("&")}`;
}

// Rules that the law does not have are left out: a link may be old.
export function fromHash(hash: string, rules: Rule[], contestants: string[]): Settings {
  const settings: Settings = { rules: [], join: [] };
  if (!hash.startsWith("#lab:")) return settings;
  for (const part of hash.slice("#lab:".length).split("&")) {
    const equals = part.indexOf("=");
    const path = part.slice(0, equals);
    const value = part.slice(equals + 1);
    if (path === "join") {
      const group = value.split("+").map(decode).filter((id) => contestants.includes(id));
      if (group.length > 1) settings.join.push(group);
    } else if (rules.some((rule) => rule.path === path)) {
      settings.rules.push([path, decode(value)]);
    }
  }
  return settings;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// One rule set anew, in the order of the law; a rule at the law's own value is not a change.
export function withRule(settings: Settings, rules: Rule[], path: string, value: string): Settings {
  const values = new Map(settings.rules);
  values.set(path, value);
  const changed = rules
    .filter((rule) => values.has(rule.path) && values.get(rule.path) !== rule.value)
    .map((rule): [string, string] => [rule.path, values.get(rule.path) ?? rule.value]);
  return { ...settings, rules: changed };
}
