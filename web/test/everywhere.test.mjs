// Every page of every election: accessibility in three languages, light and dark; how much it weighs; how it looks.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { elections, languages, openSite, screenshots } from "./site.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ids = elections();
const { site, chromium } = await openSite(ids);

function pages() {
  const all = ["index.html"];
  for (const id of ids) {
    all.push(...readdirSync(join(site.site, "en", id)).filter((name) => name.endsWith(".html")).map((name) => `${id}/${name}`));
  }
  return all;
}

test("axe finds nothing on any page, in light and dark, in three languages", async () => {
  const context = await chromium.newContext({ bypassCSP: true });
  const reader = await context.newPage();
  let looked = 0;
  for (const path of pages()) {
    for (const language of languages) {
      await reader.goto(`${site.address}${language}/${path}`);
      await reader.evaluate(axe);
      for (const colorScheme of ["light", "dark"]) {
        await reader.emulateMedia({ colorScheme });
        const { violations } = await reader.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
        assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0]?.html]), [], `${language}/${path} ${colorScheme}`);
        ++looked;
      }
    }
  }
  console.log(`# axe looked at ${looked} pages`);
  await context.close();
});

test("the law lab and an open region are accessible too", async () => {
  const context = await chromium.newContext({ bypassCSP: true });
  const reader = await context.newPage();
  for (const language of languages) {
    await reader.goto(`${site.address}${language}/kz/2023-mazhilis/index.html`);
    await reader.evaluate(axe);
    await reader.locator("#law-lab button").click();
    await reader.locator("[data-list=amanat]").waitFor();
    await reader.locator(".lab details summary").click();
    for (const colorScheme of ["light", "dark"]) {
      await reader.emulateMedia({ colorScheme });
      const { violations } = await reader.evaluate(() => globalThis.axe.run(document));
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0]?.html]), [], `${language} ${colorScheme}`);
    }
  }
  await context.close();
});

test("a page without JavaScript weighs at most 100 KB, compressed", async () => {
  const style = gzipSync(readFileSync(join(site.site, "assets/site.css"))).length;
  let most = ["", 0];
  for (const id of ids) {
    for (const language of languages) {
      const bytes = style + gzipSync(readFileSync(join(site.site, language, id, "index.html"))).length;
      if (bytes > most[1]) most = [`${language}/${id}`, bytes];
    }
  }
  console.log(`# the heaviest page: ${most[0]}, ${most[1]} bytes`);
  assert.ok(most[1] <= 100_000);
});

test("every election's page, the widths of phones, tablets and desks, in both themes", async () => {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [360, 768, 1440]) {
      const context = await chromium.newContext({ viewport: { width, height: 900 }, colorScheme });
      const reader = await context.newPage();
      for (const path of ["en/kz/2023-mazhilis", "kk/kz/2022-president", "ru/kz/2021-mazhilis", "en"].filter((path) => path === "en" || ids.some((id) => path.endsWith(id)))) {
        await reader.goto(`${site.address}${path}/index.html`);
        const wide = await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${path} is ${wide} px wider than ${width}`);
        await reader.screenshot({ path: join(screenshots, `${path.replaceAll("/", "-")}-${width}-${colorScheme}.png`), fullPage: true });
      }
      await context.close();
    }
  }
});
