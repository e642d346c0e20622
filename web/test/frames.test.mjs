// A frame in another page: as high as what is in it, nothing cut, and its links lead to the election's page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite } from "./site.mjs";

const { site, chromium } = await openSite(["kz/2023-mazhilis"]);

// A page that holds the frames by the code that the election's page gives to copy.
async function holding(width) {
  const reader = await (await chromium.newContext({ viewport: { width, height: 900 } })).newPage();
  await reader.goto(`${site.address}en/kz/2023-mazhilis/index.html`);
  const codes = await reader.locator(".embeds code").allTextContents();
  assert.ok(codes.length >= 2);
  const body = codes.join("\n").replaceAll("https://…/", site.address).replaceAll('loading="lazy"', "");
  await reader.route("**/holding.html", (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html>${body}` }));
  await reader.goto(`${site.address}holding.html`);
  return reader;
}

test("a frame takes the height that it asks for, on a wide page and on a narrow one", async () => {
  for (const width of [1200, 640, 400]) {
    const reader = await holding(width);
    for (const frame of reader.frames().slice(1)) {
      await frame.waitForLoadState("load");
      await reader.waitForTimeout(300);
      const inside = await frame.evaluate(() => [innerHeight, document.documentElement.scrollHeight, document.body.scrollWidth, innerWidth]);
      assert.ok(inside[1] <= inside[0] + 1, `${frame.url()} at ${width}: ${inside}`);
      assert.notEqual(inside[0], 480, frame.url());
      assert.ok(inside[2] <= inside[3], `${frame.url()} at ${width}: ${inside}`);
      if (width < 640) continue; // a table of seven columns scrolls there
      for (const table of await frame.locator(".scroll").all()) {
        assert.ok(await table.evaluate((one) => one.scrollWidth <= one.clientWidth), `${frame.url()} at ${width}: cut`);
      }
    }
    await reader.context().close();
  }
});

test("a frame says what its figures are worth, and its links open the page", async () => {
  const reader = await (await chromium.newContext()).newPage();
  await reader.goto(`${site.address}en/kz/2023-mazhilis/embed-table.html`);
  assert.match(await reader.locator(".standing").innerText(), /^Final figures/);
  const [opened] = await Promise.all([reader.context().waitForEvent("page"), reader.locator("table a").first().click()]);
  assert.match(opened.url(), /index\.html#/);
  await reader.context().close();
});
