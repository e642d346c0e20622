// A region's districts, each of which opens to a table of its stations. Tables are made when a district is opened, so
// that a region with thousands of stations opens at once.
import { localesOf } from "./messages";
import type { LanguageCode, RegionData, StationDistrict, ThreeNames } from "./messages";

const kHeads: Record<LanguageCode, [string, string, string]> = {
  en: ["Station", "Voters", "Cast"],
  kk: ["Учаске", "Сайлаушы", "Дауыс берген"],
  ru: ["Участок", "Избирателей", "Голосовало"],
};
const kNoDistrict: Record<LanguageCode, string> = { en: "Stations", kk: "Учаскелер", ru: "Участки" };

function element(name: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function row(cells: string[], head: boolean): HTMLElement {
  const made = element("tr");
  cells.forEach((cell, i) => {
    const one = element(head || i === 0 ? "th" : "td", cell);
    one.setAttribute("scope", head ? "col" : "row");
    if (i > 0) {
      one.className = "n";
      if (!head) one.removeAttribute("scope");
    }
    made.append(one);
  });
  return made;
}

function stationTable(district: StationDistrict, heads: string[], format: Intl.NumberFormat): HTMLElement {
  const table = element("table");
  const body = element("tbody");
  for (const [name, ...figures] of district.stations) {
    body.append(row([name, ...figures.map((figure) => (figure === null ? "–" : format.format(figure)))], false));
  }
  const head = element("thead");
  head.append(row(heads, true));
  table.append(head, body);
  const scroll = element("div");
  scroll.className = "scroll";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "group");
  scroll.setAttribute("aria-label", district.name);
  scroll.append(table);
  return scroll;
}

export function regionTable(
  data: RegionData,
  code: LanguageCode,
  nameIn: (names: ThreeNames, code: LanguageCode) => string,
): DocumentFragment {
  const format = new Intl.NumberFormat(localesOf(code));
  const heads = [...kHeads[code], ...data.contestants.map((names) => nameIn(names, code))];
  const all = document.createDocumentFragment();
  all.append(element("p", nameIn(data.status, code)));
  for (const district of data.districts) {
    const details = element("details") as HTMLDetailsElement;
    const summary = element("summary", `${district.name || kNoDistrict[code]} `);
    summary.append(element("span", format.format(district.stations.length)));
    details.append(summary);
    details.addEventListener("toggle", () => details.append(stationTable(district, heads, format)), { once: true });
    all.append(details);
  }
  return all;
}
