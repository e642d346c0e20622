// The law lab: settings, the chamber that they give, what moved. Every movement counts anew.
import { arc, pie, type PieArcDatum } from "d3-shape";
import { render } from "preact";
import { useMemo, useState } from "preact/hooks";
import { CountError, Engine, type Counted, type Part, type Rule, type Settings } from "./engine";
import { kLabWords, type LabWords } from "./lab_words";
import { language, localesOf, nameIn, type LabData, type LanguageCode } from "./messages";
import { moves, seatsOf } from "./moves";
import { fromHash, toHash, withRule } from "./settings";

interface Party {
  place: number;
  id: string;
  name: string;
  colour: string;
  list: boolean;
}

interface World {
  engine: Engine;
  parties: Party[];
  words: LabWords;
  code: LanguageCode;
  own: Counted;
}

const kGrey = "#6b7280";

function labelOf(rule: Rule, words: LabWords): string {
  const [, tier = "", ...rest] = rule.path.split(".");
  const tail = rest.join(".");
  const what = tail.endsWith(".of") ? words.of
    : tail.endsWith(".rescue") ? words.rescue
    : tail === "seats" ? words.seats
    : tail === "allocate.method" ? words.method
    : words.threshold;
  return `${words.tiers[tier] ?? tier}: ${what}`;
}

function percent(value: string, code: LanguageCode): string {
  return new Intl.NumberFormat(localesOf(code), { maximumFractionDigits: 2 }).format(Number.parseFloat(value)) + "%";
}

function RuleControl({ rule, value, world, set }: { rule: Rule; value: string; world: World; set: (value: string) => void }) {
  const { words, code } = world;
  const label = labelOf(rule, words);
  const id = `rule-${rule.path}`;
  if (rule.kind === "share") {
    return (
      <div class="control">
        <label for={id}>{label}</label>
        <input id={id} type="range" min="0" max={Math.max(15, 2 * Number.parseFloat(rule.value))} step="0.1" value={Number.parseFloat(value)}
          aria-valuetext={percent(value, code)} onInput={(event) => set(`${event.currentTarget.value}%`)} />
        <output for={id}>{percent(value, code)}</output>
      </div>
    );
  }
  if (rule.kind === "seats") {
    const own = Number.parseInt(rule.value, 10);
    const most = Math.max(200, 2 * (Number.isNaN(own) ? 100 : own));
    return (
      <div class="control">
        <label for={id}>{label}</label>
        <input id={id} type="range" min="1" max={most} step="1" value={Number.parseInt(value, 10)}
          onInput={(event) => set(event.currentTarget.value)} />
        <output for={id}>{value}</output>
      </div>
    );
  }
  return (
    <div class="control">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
        {rule.words.includes(value) ? null : <option value={value}>{value}</option>}
        {rule.words.map((word) => <option key={word} value={word}>{words.words[word] ?? word}</option>)}
      </select>
    </div>
  );
}

function JoinControl({ world, settings, set }: { world: World; settings: Settings; set: (join: string[][]) => void }) {
  const group = settings.join[0] ?? [];
  const [chosen, choose] = useState<string[]>(group);
  const toggle = (id: string): void => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    choose(next);
    set(next.length > 1 ? [next] : []);
  };
  return (
    <fieldset class="join">
      <legend>{world.words.join}</legend>
      {world.parties.filter((party) => party.list).map((party) => (
        <label key={party.id}>
          <input type="checkbox" checked={chosen.includes(party.id)} onChange={() => toggle(party.id)} /> <bdi>{party.name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

interface Slice {
  name: string;
  colour: string;
  seats: number;
}

function Chamber({ slices, label }: { slices: Slice[]; label: string }) {
  const layout = pie<Slice>().value((slice) => slice.seats).sort(null).startAngle(-Math.PI / 2).endAngle(Math.PI / 2);
  const shape = arc<PieArcDatum<Slice>>().innerRadius(60).outerRadius(140).padAngle(0.01).cornerRadius(2);
  return (
    <svg class="hemicycle" viewBox="-150 -150 300 160" role="img" aria-label={label}>
      {layout(slices).map((piece) => (
        <path key={piece.data.name} d={shape(piece) ?? ""} fill={piece.data.colour}>
          <title>{`${piece.data.name}: ${piece.data.seats}`}</title>
        </path>
      ))}
    </svg>
  );
}

function signed(change: number): string {
  return change === 0 ? "±0" : change > 0 ? `+${change}` : `−${-change}`;
}

function SeatsTable({ world, counted }: { world: World; counted: Counted }) {
  const { words, parties } = world;
  const now = seatsOf(counted);
  const own = seatsOf(world.own);
  const shown = parties.filter(({ place }) => (now[place] ?? 0) > 0 || (own[place] ?? 0) > 0)
    .sort((a, b) => (own[b.place] ?? 0) - (own[a.place] ?? 0)); // by the law's own seats: rows keep their places
  return (
    <table class="lab-seats">
      <thead><tr><th scope="col">{words.list}</th><th scope="col" class="n">{words.now}</th><th scope="col" class="n">{words.change}</th></tr></thead>
      <tbody>
        {shown.map(({ id, name, place }) => {
          const change = (now[place] ?? 0) - (own[place] ?? 0);
          return (
            <tr key={id} data-list={id}>
              <th scope="row"><bdi>{name}</bdi></th>
              <td class="n">{now[place] ?? 0}</td>
              <td class={change > 0 ? "n up" : change < 0 ? "n down" : "n"}>{signed(change)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Moves({ world, settings }: { world: World; settings: Settings }) {
  const { words, engine, parties } = world;
  const walked = moves(engine, settings);
  const label = (path: string): string => {
    const rule = engine.rules.find((one) => one.path === path);
    return rule === undefined ? words.join : labelOf(rule, words);
  };
  if (walked.length === 0) return <p>{words.nothing}</p>;
  return (
    <ul>
      {walked.map((move) => {
        const parts = parties.filter(({ place }) => (move.by[place] ?? 0) !== 0);
        return (
          <li key={move.what + move.to}>
            {label(move.what)} → {words.words[move.to] ?? move.to}:{" "}
            {parts.length === 0 ? "±0" : parts.map(({ name, place }, i) => <span key={place}>{i > 0 ? ", " : ""}<bdi>{name}</bdi> {signed(move.by[place] ?? 0)}</span>)}
          </li>
        );
      })}
    </ul>
  );
}

function ComparedTable({ part, world }: { part: Extract<Part, { table: string }>; world: World }) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={world.words.working}><table>
      <thead><tr>{world.words.heads[part.table].map((head, i) => <th key={head} scope="col" class={i > 0 ? "n" : ""}>{head}</th>)}</tr></thead>
      <tbody>
        {part.rows.map(([name = "", ...cells]) => (
          <tr key={name}><th scope="row"><bdi>{name}</bdi></th>{cells.map((cell, i) => <td key={i} class="n">{cell}</td>)}</tr>
        ))}
      </tbody>
    </table></div>
  );
}

// The steps of the count in the words of the program (src/count/explain), asked for when they are opened.
function Working({ world, counted, settings }: { world: World; counted: Counted; settings: Settings }) {
  const [open, setOpen] = useState(false);
  const parts = useMemo<Part[]>(() => {
    if (!open) return [];
    world.engine.count(settings);
    return world.engine.explained(world.code);
  }, [open, counted]);
  return (
    <details class="lab-working" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{world.words.working}</summary>
      {parts.map((part, i) =>
        "heading" in part ? <h4 key={i}>{part.heading}</h4>
        : "table" in part ? <ComparedTable key={i} part={part} world={world} />
        : <p key={i}><bdi>{part.text}</bdi> {part.cite === "" ? null : <cite>{part.cite}</cite>}</p>)}
    </details>
  );
}

function Lab({ world }: { world: World }) {
  const { engine, words, parties } = world;
  const ids = parties.map(({ id }) => id);
  const [settings, setAll] = useState<Settings>(() => fromHash(location.hash, engine.rules, ids));
  const [round, setRound] = useState(0); // a reset starts the controls anew
  const set = (next: Settings): void => {
    setAll(next);
    history.replaceState(null, "", toHash(next) || location.pathname + location.search);
  };
  let counted = world.own;
  let problem = "";
  try {
    counted = engine.count(settings);
  } catch (error) {
    if (!(error instanceof CountError)) throw error;
    problem = error.message;
  }
  const values = new Map(settings.rules);
  const seats = seatsOf(counted);
  const slices = parties.filter(({ place }) => (seats[place] ?? 0) > 0)
    .map(({ name, colour, place }) => ({ name, colour, seats: seats[place] ?? 0 }))
    .sort((a, b) => b.seats - a.seats);
  const majority = counted.majority === null ? undefined : parties.find(({ place }) => place === counted.majority);
  return (
    <div class="lab" key={round}>
      <form class="controls" onSubmit={(event) => event.preventDefault()}>
        {engine.rules.map((rule) => (
          <RuleControl key={rule.path} rule={rule} value={values.get(rule.path) ?? rule.value} world={world}
            set={(value) => set(withRule(settings, engine.rules, rule.path, value))} />
        ))}
        <JoinControl world={world} settings={settings} set={(join) => set({ ...settings, join })} />
        <button type="button" onClick={() => { set({ rules: [], join: [] }); setRound(round + 1); }}>{words.reset}</button>{" "}
        <a href={toHash(settings) || "#lab"}>{words.link}</a>
      </form>
      <div class="outcome">
        <Chamber slices={slices} label={`${words.chart}: ${slices.map((slice) => `${slice.name} ${slice.seats}`).join(", ")}`} />
        <p role="status">{problem || (majority ? words.majority(majority.name) : words.noMajority)}{counted.open > 0 ? ` ${words.open(counted.open)}` : ""}</p>
        <SeatsTable world={world} counted={counted} />
        <h3>{words.why}</h3>
        <Moves world={world} settings={settings} />
        <Working world={world} counted={counted} settings={problem === "" ? settings : { rules: [], join: [] }} />
      </div>
    </div>
  );
}

function partiesOf(data: LabData, code: LanguageCode): Party[] {
  return data.election.contestants.map((contestant, place) => ({
    place,
    id: contestant.id,
    name: nameIn(contestant.name, code),
    colour: data.colours[place] ?? kGrey,
    list: contestant.kind === "party list",
  }));
}

globalThis.saylauOpenLab = async (place, data, wasm) => {
  const code = language();
  const engine = await Engine.open(wasm, JSON.stringify(data));
  const own = engine.count({ rules: [], join: [] });
  Object.assign(globalThis, { saylauEngine: engine }); // for whoever would rather ask by hand; the tests do
  const world: World = { engine, parties: partiesOf(data, code), words: kLabWords[code], code, own };
  place.replaceChildren();
  render(<Lab world={world} />, place);
};
