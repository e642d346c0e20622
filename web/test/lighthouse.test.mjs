// Lighthouse on an election's page and the index, as a phone: 100 of 100 in each of the four.
import assert from "node:assert/strict";
import { test } from "node:test";
import lighthouse from "lighthouse";
import { openSite } from "./site.mjs";

const kPort = 9333;
const { site, chromium } = await openSite(["kz/2023-mazhilis", "kz/2021-mazhilis", "kz/2022-president"], `--remote-debugging-port=${kPort}`);

for (const path of ["en/kz/2023-mazhilis/index.html", "kk/index.html"]) {
  test(`Lighthouse, ${path}`, async () => {
    const { lhr } = await lighthouse(site.address + path, { port: kPort, output: "json", logLevel: "error" });
    const scores = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(100 * score)]));
    console.log(`# ${path}: ${JSON.stringify(scores)}`);
    const failed = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === "binary");
    // Performance is timed, and a busy machine is slow; what it was is printed.
    assert.ok(scores.performance >= 90);
    assert.deepEqual({ ...scores, performance: 100 }, { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 }, failed.map(({ id }) => id).join(", "));
  });
}
