// The drawing of a report in a headless Chromium. COLLEGIUM is the command.
import test, {after, before} from "node:test";
import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Chromium} from "./chromium.mjs";

const work = (id, title, people) => ({
  id, type: "article", title, author: people.map(name => ({family: name.split(", ")[0], given: name.split(", ")[1]})),
});
const works = [work("w1", "Tides of brass", ["Abel, Ada", "Bolt, Ben"]), work("w2", "Maps of wool", ["Abel, Ada", "Cree, Cora"])];

let folder, browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "collegium-report-"));
  writeFileSync(join(folder, "works.json"), JSON.stringify(works));
  for (const theme of ["light", "dark", "print"]) {
    execFileSync(process.env.COLLEGIUM, ["report", "works.json", "--theme", theme, "--output", `${theme}.html`], {cwd: folder, stdio: "ignore"});
  }
  browser = await Chromium.start();
});
after(async () => { await browser?.close(); rmSync(folder, {recursive: true, force: true}); });

const ground = "getComputedStyle(document.querySelector('.drawing svg rect')).fill";
const ink = "getComputedStyle(document.querySelector('.drawing svg text')).fill";

for (const [theme, scheme, expected] of [
  ["light", "light", ["rgb(255, 255, 255)", "rgb(27, 36, 48)"]], ["light", "dark", ["rgb(18, 23, 29)", "rgb(232, 236, 241)"]],
  ["dark", "light", ["rgb(18, 23, 29)", "rgb(232, 236, 241)"]], ["print", "dark", ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]],
]) {
  test(`the drawing of theme ${theme} is as it is asked for in the ${scheme} scheme`, async () => {
    const page = await browser.open(join(folder, `${theme}.html`), {media: {"prefers-color-scheme": scheme}});
    assert.deepEqual([await page.value(ground), await page.value(ink)], expected);
    assert.deepEqual(page.messages, []);
    await page.close();
  });
}
