// The count in the browser is that of the program: seats and working of every packaged election, and of the same law
// with its rules changed; and it is quick.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { elections, languages, openSite, saylau } from "./site.mjs";

const ids = elections();
const { site, chromium } = await openSite(ids);

const run = (...command) => JSON.parse(execFileSync(saylau, [...command, "--json"], { encoding: "utf8", maxBuffer: 1 << 28 }));

// Loads what the law lab loads, and opens the count, whether or not the page has a lab.
async function engineOf(reader, id) {
  await reader.goto(`${site.address}en/index.html`);
  await reader.evaluate(async (files) => {
    const load = (src) => new Promise((resolve, reject) => {
      const script = document.createElement("script");
      Object.assign(script, { src, onload: resolve, onerror: reject });
      document.head.append(script);
    });
    let data;
    globalThis.saylauElection = (read) => (data = read);
    for (const file of files) await load(file);
    const place = document.createElement("div");
    document.body.append(place);
    await globalThis.saylauOpenLab(place, data, globalThis.saylauWasm);
  }, ["assets/engine.js", "assets/lab.js", `data/${id}/lab.js`].map((file) => site.address + file));
}
const whole = (reader, settings = { rules: [], join: [] }) => reader.evaluate((settings) => {
  globalThis.saylauEngine.count(settings);
  return globalThis.saylauEngine.whole();
}, settings);

test("the seats and the working of every election are those of saylau count", async () => {
  const reader = await chromium.newPage();
  for (const id of ids) {
    await engineOf(reader, id);
    const inBrowser = await whole(reader);
    const program = run("count", id);
    assert.ok(Object.keys(inBrowser).length >= 11);
    for (const key of Object.keys(inBrowser)) assert.deepEqual(inBrowser[key], program[key], `${id}: ${key}`);
  }
  console.log(`# ${ids.length} elections agree`);
  await reader.close();
});

test("what the lab says of a count is what the page says of it, in each language", async () => {
  const reader = await chromium.newPage();
  for (const id of ids) {
    await engineOf(reader, id);
    const inLab = await reader.evaluate((codes) => codes.map((code) => {
      globalThis.saylauEngine.count({ rules: [], join: [] });
      return globalThis.saylauEngine.explained(code).filter((part) => "text" in part).map(({ text }) => text);
    }), languages);
    for (const [i, code] of languages.entries()) {
      await reader.goto(`${site.address}${code}/${id}/index.html`);
      const onPage = await reader.locator(".steps li > p > bdi").allTextContents();
      const said = new Set(inLab[i]);
      assert.ok(said.size > 0, `${id} ${code}`);
      assert.deepEqual(onPage.filter((text) => !said.has(text)), [], `${id} ${code}`);
    }
  }
  await reader.close();
});

test("under changed rules too", async () => {
  const reader = await chromium.newPage();
  for (const id of ids.filter((id) => /mazhilis|parliament|duma|majlis/.test(id))) {
    await engineOf(reader, id);
    for (const [path, value] of [["tier.list.threshold", "3%"], ["tier.list.seats", "100"], ["tier.list.allocate.method", "Sainte-Laguë"]]) {
      const known = await reader.evaluate((path) => globalThis.saylauEngine.rules.find((rule) => rule.path === path), path);
      if (known === undefined || (known.words.length > 0 && !known.words.includes(value))) continue;
      const inBrowser = await whole(reader, { rules: [[path, value]], join: [] });
      const program = run("compare", id, "--rule", `${path}=${value}`).scenarios[1];
      const seats = Object.fromEntries(inBrowser.contestants.filter(({ seats }) => seats.total > 0).map(({ id, seats }) => [id, seats.total]));
      const expected = Object.fromEntries(Object.entries(program.by_contestant).filter(([, seats]) => seats > 0));
      assert.deepEqual(seats, expected, `${id} ${path}=${value}`);
    }
  }
  await reader.close();
});

for (const [id, most] of [["kz/2023-mazhilis", 1], ["ge/2016-parliament", 5]]) {
  test(`a recount of ${id} takes at most ${most} ms`, { skip: !ids.includes(id) && "its stations are not here" }, async () => {
    const reader = await chromium.newPage();
    await engineOf(reader, id);
    const median = await reader.evaluate(() => {
      const times = [];
      for (let i = 0; i < 400; ++i) {
        const settings = { rules: [["tier.list.threshold", `${(i % 100) / 10}%`]], join: [] };
        const start = performance.now();
        globalThis.saylauEngine.count(settings);
        times.push(performance.now() - start);
      }
      // The clock of a page may be coarse: the mean of the middle half.
      times.sort((a, b) => a - b);
      return times.slice(100, 300).reduce((sum, time) => sum + time, 0) / 200;
    });
    console.log(`# recount of ${id}: ${median.toFixed(3)} ms`);
    assert.ok(median <= most);
    await reader.close();
  });
}

test("a region of 96,325 stations opens in 100 ms, and nothing weighs more than 1.5 MB", { skip: !ids.includes("ru/2021-duma") && "its stations are not here" }, async () => {
  const context = await chromium.newContext();
  const reader = await context.newPage();
  const bodies = [];
  const weigh = (response) => bodies.push(response.body());
  reader.on("response", weigh);
  await reader.goto(`${site.address}en/ru/2021-duma/index.html`, { waitUntil: "networkidle" });
  reader.off("response", weigh);
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0);
  assert.ok(bytes <= 1_500_000);
  const regions = reader.locator("details.region");
  const times = [];
  for (let i = 0; i < Math.min(20, await regions.count()); ++i) {
    times.push(await regions.nth(i).evaluate((region) => new Promise((resolve) => {
      const start = performance.now();
      new MutationObserver((_, observer) => {
        if (region.querySelector("details") === null) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - start));
      }).observe(region, { childList: true, subtree: true });
      region.open = true;
    })));
  }
  times.sort((a, b) => a - b);
  const district = regions.first().locator("details").first();
  await district.evaluate((one) => (one.open = true));
  assert.ok((await district.locator("tbody tr").count()) > 1);
  console.log(`# page ${bytes} bytes, not compressed; regions open in ${times[times.length >> 1].toFixed(1)} ms, at most ${times.at(-1).toFixed(1)}`);
  assert.ok(times[times.length >> 1] <= 100);
  await context.close();
});
