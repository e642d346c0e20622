// A site published for the tests, served by `saylau preview`, and the browser that reads it.
import { spawn, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const saylau = process.env.SAYLAU ?? join(root, "build/release/saylau");
export const screenshots = join(root, "build/screenshots");
export const languages = ["en", "kk", "ru"];
mkdirSync(screenshots, { recursive: true });

const kRates = `date,currency,value
2025-01-22,KGS,0.01144
2025-01-22,KZT,0.00191
2025-01-22,TJS,0.09173
2025-01-22,UZS,0.00008
2025-01-22,TMT,0.28610
2025-01-23,KGS,0.01144
2025-01-23,KZT,0.00191
2025-01-23,TJS,0.09103
2025-01-23,UZS,0.00008
2025-01-23,TMT,0.28490
`;

// The files of stations are not in the repository; without them their elections are left out, which is said.
export function elections() {
  const all = execFileSync(saylau, ["list", "--ids"], { encoding: "utf8" }).split("\n").filter((id) => /^[a-z]{2}\/\d{4}-/.test(id));
  const stations = ["ge/2016-parliament", "ru/2021-duma", "ru/2011-duma"];
  if (process.env.SAYLAU_DATA) return all;
  console.log(`# without SAYLAU_DATA: ${stations.join(", ")} are left out`);
  return all.filter((id) => !stations.includes(id));
}

async function publish(ids, ...options) {
  const folder = mkdtempSync(join(tmpdir(), "saylau-web-"));
  writeFileSync(join(folder, "rates.csv"), kRates);
  const site = join(folder, "site");
  execFileSync(saylau, ["publish", ...ids, "--out", site, "--rates", join(folder, "rates.csv"), ...options], { stdio: ["ignore", "ignore", "inherit"] });
  const server = spawn(saylau, ["preview", site, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const address = await new Promise((done, fail) => {
    server.stdout.on("data", (text) => /http:\S+/.test(text) && done(/http:\S+/.exec(text)[0]));
    server.on("exit", () => fail(new Error("saylau preview ended")));
  });
  const close = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { site, address, close };
}

// A site of the elections and a browser for a file of tests; both end with it.
export async function openSite(ids, ...flags) {
  const site = await publish(ids);
  const chromium = await browser(...flags);
  after(async () => {
    await chromium.close();
    site.close();
  });
  return { site, chromium };
}

// Debian's name of the browser; flags as a machine without a network needs them.
function browser(...more) {
  return chromium.launch({
    executablePath: ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", ...more],
  });
}
