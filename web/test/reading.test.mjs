// What a reader does on the page of an election.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { openSite, root, saylau, screenshots } from "./site.mjs";

const { site, chromium } = await openSite(["kz/2023-mazhilis", "kz/2021-mazhilis", "kz/2022-president"]);

// The votes of a downloaded table, counted by saylau in a package of their own by the same law: seats of the list tier.
function recounted(votes) {
  const folder = join(dirname(site.site), "downloaded");
  cpSync(join(root, "elections/kz/2023-mazhilis"), folder, { recursive: true });
  const ids = Object.keys(votes).filter((id) => votes[id] > 0);
  writeFileSync(join(folder, "protocols.csv"), `area,${ids.map((id) => `votes.${id}`).join(",")}\nkz,${ids.map((id) => votes[id]).join(",")}\n`);
  const result = JSON.parse(execFileSync(saylau, ["count", folder, "--json"], { encoding: "utf8", cwd: root }));
  return Object.fromEntries(result.contestants.filter(({ id }) => id in votes).map(({ id, seats }) => [id, seats.list]));
}

// A page that fails the test if it asks another host for anything, or if a script fails.
async function page(path, options = {}) {
  const context = await chromium.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  const opened = await context.newPage();
  opened.problems = [];
  opened.on("pageerror", (error) => opened.problems.push(error.message));
  opened.on("console", (message) => message.type() === "error" && opened.problems.push(message.text()));
  opened.on("request", (request) => request.url().startsWith(site.address) || request.url().startsWith("file:") || opened.problems.push(request.url()));
  await opened.goto(path.startsWith("file:") ? path : site.address + path);
  return opened;
}
async function done(opened) {
  assert.deepEqual(opened.problems, []);
  await opened.context().close();
}

test("reads the result, and a figure opens its step of the working", async () => {
  const reader = await page("en/kz/2023-mazhilis/index.html");
  assert.match(await reader.locator(".facts").innerText(), /6 of 7 lists passed the threshold of 5%/);
  assert.match(await reader.locator("#list-0").innerText(), /Amanat\s+3,431,510\s+53\.90%\s+40\s+22\s+62/);
  await reader.locator(".facts a", { hasText: "171,892" }).click();
  assert.match(reader.url(), /#step-1$/);
  assert.match(await reader.locator("#step-1").innerText(), /318,323 votes/);
  await done(reader);
});

test("switches language and stays on the page; numbers and dates are those of Intl", async () => {
  const reader = await page("en/kz/2023-mazhilis/index.html");
  for (const [own, code] of [["Русский", "ru"], ["Қазақша", "kk"], ["English", "en"]]) {
    await reader.getByRole("link", { name: own, exact: true }).click();
    assert.ok(reader.url().endsWith(`/${code}/kz/2023-mazhilis/index.html`));
    assert.equal(await reader.locator("html").getAttribute("lang"), code);
    // Node's Intl: the browser of Debian does not know Kazakh.
    const number = new Intl.NumberFormat(code).format(3431510);
    assert.equal(await reader.locator("#list-0 td").first().innerText(), number);
    const parts = new Intl.DateTimeFormat(code, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
      .formatToParts(new Date("2023-03-19")).filter(({ type }) => type !== "literal").map(({ value }) => value);
    const date = await reader.locator(".when time").innerText();
    for (const part of parts) assert.ok(date.includes(part), `${date} has no ${part}`);
  }
  await done(reader);
});

test("moves the threshold past 5.2% and sees a party lose its seats; the link carries it", async () => {
  const reader = await page("en/kz/2023-mazhilis/index.html");
  await reader.getByRole("button", { name: "Open the law lab" }).click();
  const threshold = reader.locator("input[type=range]").first();
  await threshold.waitFor();
  await threshold.focus();
  for (let value = 5.1; value < 5.25; value += 0.1) await reader.keyboard.press("ArrowRight");
  assert.equal(await reader.locator("output").first().innerText(), "5.2%");
  assert.match(await reader.locator("[data-list=jsdp]").innerText(), /\s4\s+±0/);
  await reader.keyboard.press("ArrowRight");
  assert.match(await reader.locator("[data-list=jsdp]").innerText(), /\s0\s+−4/);
  assert.match(await reader.locator(".outcome ul").innerText(), /list tier: threshold → 5\.3%.*Social Democratic Party −4/s);
  const carried = new URL(reader.url());
  assert.equal(decodeURIComponent(carried.hash), "#lab:tier.list.threshold=5.3%");
  const second = await page(carried.pathname.slice(1) + carried.hash);
  await second.locator("[data-list=jsdp]").waitFor();
  assert.match(await second.locator("[data-list=jsdp]").innerText(), /\s0\s+−4/);
  await reader.screenshot({ path: join(screenshots, "lab-1440.png"), fullPage: true });
  await done(reader);
  await done(second);
});

test("chooses a formula and joins lists, as saylau counts them", async () => {
  const reader = await page("ru/kz/2021-mazhilis/index.html");
  await reader.locator("#law-lab button").click();
  await reader.locator("select[id='rule-tier.list.allocate.method']").selectOption("D'Hondt");
  const run = (...command) => JSON.parse(execFileSync(saylau, [...command, "--json"], { encoding: "utf8" }));
  const seats = async (list) => Number(await reader.locator(`[data-list=${list}] td`).first().innerText());
  const compared = run("compare", "kz/2021-mazhilis", "--rule", "tier.list.allocate.method=D'Hondt").scenarios[1].by_contestant;
  for (const list of ["nur-otan", "aq-jol", "qhp"]) assert.equal(await seats(list), compared[list]);
  await reader.locator("select[id='rule-tier.list.allocate.method']").selectOption("Hare");
  for (const list of ["Ауыл", "Adal"]) await reader.getByLabel(list, { exact: true }).check();
  assert.equal(await seats("auyl"), 9); // 8.86% together; saylau indices --join auyl,adal
  await reader.getByRole("button", { name: "Вернуть как в законе" }).click();
  assert.equal(await reader.locator("[data-list=auyl]").count(), 0);
  await done(reader);
});

test("opens the working of a changed law, in sentences of the reader's language", async () => {
  const reader = await page("kk/kz/2023-mazhilis/index.html#lab:tier.list.threshold=6%");
  await reader.locator(".lab-working summary").click();
  const working = reader.locator(".lab-working");
  await working.locator("h4").first().waitFor();
  assert.match(await working.innerText(), /6\s366\s441 жарамды дауыстардың 6%/);
  assert.match(await working.innerText(), /97-1-баптың/);
  assert.equal(await working.locator("table").first().locator("tbody tr").count(), 7);
  await done(reader);
});

test("downloads the CSV, and saylau counts the same from the votes in it", async () => {
  const reader = await page("en/kz/2023-mazhilis/index.html");
  const [download] = await Promise.all([reader.waitForEvent("download"), reader.getByRole("link", { name: "The table, CSV" }).click()]);
  const csv = readFileSync(await download.path(), "utf8");
  assert.equal(csv, execFileSync(saylau, ["count", "kz/2023-mazhilis", "--csv"], { encoding: "utf8" }));
  const [head, ...rows] = csv.trim().split("\n").map((line) => line.split(","));
  const column = (name) => Object.fromEntries(rows.map((row) => [row[0], Number(row[head.indexOf(name)])]));
  assert.deepEqual(recounted(column("votes.list")), column("seats.list"));
  await done(reader);
});

test("prints on one sheet of A4", async () => {
  const reader = await page("en/kz/2023-mazhilis/index.html");
  const pdf = await reader.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true });
  writeFileSync(join(screenshots, "print.pdf"), pdf);
  assert.equal((pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length, 1);
  await done(reader);
});

test("walks the whole page with the keyboard; what has the focus shows it", async () => {
  const reader = await page("en/kz/2023-mazhilis/index.html");
  const stops = await reader.evaluate(() => [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
    .filter((one) => one.checkVisibility()).length);
  const seen = new Set();
  for (let i = 0; i < stops + 5; ++i) {
    await reader.keyboard.press("Tab");
    const stop = await reader.evaluate(() => {
      const one = document.activeElement;
      if (one === document.body) return null;
      one.dataset.stop ??= String(Math.random());
      return { id: one.dataset.stop, outline: getComputedStyle(one).outlineStyle, hidden: one.matches("input[type=radio], input[type=checkbox]") };
    });
    if (stop === null) break;
    assert.ok(stop.hidden || stop.outline !== "none");
    seen.add(stop.id);
  }
  assert.ok(seen.size >= stops - 2, `${seen.size} of ${stops}`);
  await done(reader);
});

test("every page reads with JavaScript off, from a server and from a disk", async () => {
  for (const base of ["", `file://${site.site}/`]) {
    for (const path of ["en/index.html", "kk/kz/2023-mazhilis/index.html", "ru/kz/2022-president/index.html", "en/kz/2023-mazhilis/embed-chamber.html"]) {
      const reader = await page(base + path, { javaScriptEnabled: false });
      assert.ok((await reader.locator("h1").innerText()).length > 5, path);
      assert.ok(await reader.locator("main").isVisible());
      await done(reader);
    }
  }
});

test("the law lab counts from a disk too", async () => {
  const reader = await page(`file://${site.site}/en/kz/2023-mazhilis/index.html`);
  await reader.locator("#law-lab button").click();
  await reader.locator("[data-list=amanat]").waitFor();
  await done(reader);
});

test("an embedded chamber stands in a frame of another page", async () => {
  const reader = await page("en/kz/2023-mazhilis/embed-chamber.html");
  assert.equal(await reader.locator(".hemicycle circle").count(), 98);
  await done(reader);
});

test("the ticker pauses, and stands still for readers who prefer that", async () => {
  const reader = await page("en/index.html");
  const state = () => reader.locator(".ticker .track").evaluate((one) => getComputedStyle(one).animationPlayState);
  assert.equal(await state(), "running");
  await reader.locator(".ticker label").click();
  await reader.mouse.move(700, 700);
  assert.equal(await state(), "paused");
  assert.match(await reader.locator(".ticker ul").first().innerText(), /TJS\/USD = 0\.09103 -0\.76%/);
  const still = await page("en/index.html", { reducedMotion: "reduce" });
  assert.equal(await still.locator(".ticker .track").evaluate((one) => getComputedStyle(one).animationName), "none");
  await done(reader);
  await done(still);
});

test("light and dark follow the reader, and the button turns them over", async () => {
  const reader = await page("en/index.html", { colorScheme: "dark" });
  const ground = () => reader.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await reader.locator("button.theme").click();
  assert.notEqual(await ground(), dark);
  await done(reader);
});
