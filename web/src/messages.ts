// What the two scripts and the files of a site's data say to each other: the data are scripts that call a function here,
// since a page opened from a disk may not fetch.

export interface StationDistrict {
  name: string;
  stations: [string, ...(number | null)[]][]; // name, registered, cast, votes of each contestant
}
export interface RegionData {
  status: ThreeNames; // what its figures are worth
  contestants: [string, string, string][]; // in English, Kazakh, Russian
  districts: StationDistrict[];
}

export type ThreeNames = [string, string, string];

export interface ElectionDocument {
  id: string;
  areas: { id: string; name: ThreeNames; kind: string; parent: string }[];
  contestants: { id: string; name: ThreeNames; kind: string; party: string; colour: string; ballots: string[] }[];
}
export interface LabData {
  law: string;
  law_sha256: string;
  colours: string[]; // of the contestants, as the page draws them
  election: ElectionDocument;
}

declare global {
  var saylauRegion: ((file: string, data: RegionData) => void) | undefined;
  var saylauElection: ((data: LabData) => void) | undefined;
  var saylauOpenLab: ((place: HTMLElement, data: LabData, wasm: string) => Promise<void>) | undefined;
  var saylauWasm: string | undefined; // the count, deflated, in base 64
}

export type LanguageCode = "en" | "kk" | "ru";

export function language(): LanguageCode {
  const code = document.documentElement.lang;
  return code === "kk" || code === "ru" ? code : "en";
}

// Numbers and dates in the reader's language. Not every browser knows Kazakh; Russian groups and points numbers the same.
export function localesOf(code: LanguageCode): string[] {
  return code === "kk" ? ["kk", "ru"] : [code];
}

export function nameIn(names: ThreeNames, code: LanguageCode): string {
  const local = code === "kk" ? names[1] : code === "ru" ? names[2] : names[0];
  return local === "" ? names[0] : local;
}

export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
}
