// On every page: light or dark, regions that open to their stations, and the door of the law lab. The page is whole
// without it.
import { language, loadScript, nameIn, type LabData, type RegionData } from "./messages";
import { regionTable } from "./region";

function addThemeButton(): void {
  const button = document.querySelector<HTMLButtonElement>("button.theme");
  if (button === null) return;
  const root = document.documentElement;
  const stored = (): string | null => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null; // storage may be forbidden; the choice then lasts as long as the page
    }
  };
  const chosen = stored();
  if (chosen !== null) root.dataset.theme = chosen;
  button.hidden = false;
  button.addEventListener("click", () => {
    const dark = root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    root.dataset.theme = dark === "dark" ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      return;
    }
  });
}

function openRegions(): void {
  const waiting = new Map<string, HTMLElement>();
  globalThis.saylauRegion = (file: string, data: RegionData) => {
    const place = waiting.get(file);
    if (place !== undefined) place.replaceChildren(regionTable(data, language(), nameIn));
  };
  for (const region of document.querySelectorAll<HTMLDetailsElement>("details.region")) {
    region.addEventListener("toggle", () => {
      const address = region.dataset.file;
      if (!region.open || address === undefined) return;
      delete region.dataset.file; // once
      const place = document.createElement("div");
      place.textContent = region.dataset.wait ?? "…";
      region.append(place);
      waiting.set(address.slice(address.lastIndexOf("/") + 1, -".js".length), place);
      loadScript(address).catch((error: Error) => (place.textContent = error.message));
    });
  }
}

async function openLab(button: HTMLButtonElement): Promise<void> {
  const place = button.parentElement;
  const { engine, lab, election } = button.dataset;
  if (place === null || engine === undefined || lab === undefined || election === undefined) return;
  button.disabled = true;
  let data: LabData | undefined;
  globalThis.saylauElection = (read) => (data = read);
  await Promise.all([engine, lab, election].map(loadScript));
  if (data === undefined || globalThis.saylauOpenLab === undefined || globalThis.saylauWasm === undefined) return;
  await globalThis.saylauOpenLab(place, data, globalThis.saylauWasm);
}

function addLabDoor(): void {
  const button = document.querySelector<HTMLButtonElement>("#law-lab button");
  if (button === null) return;
  button.hidden = false;
  const open = (): void => {
    openLab(button).catch((error: Error) => (button.textContent = error.message));
  };
  button.addEventListener("click", open);
  if (location.hash.startsWith("#lab:")) {
    open();
    button.scrollIntoView();
  }
}

// A frame in another page says how high it is, whenever that changes: { type: "saylau.height", height }. Anybody may know it.
function tellHeight(): void {
  if (parent === window || !document.body.classList.contains("bare")) return;
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: "saylau.height", height }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("load", tell);
}

addThemeButton();
tellHeight();
openRegions();
addLabDoor();
