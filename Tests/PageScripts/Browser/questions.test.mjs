// The page of open questions in a headless Chromium. COLLEGIUM is the command.
import test, {after, before} from "node:test";
import assert from "node:assert/strict";
import {execFileSync, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Chromium} from "./chromium.mjs";
import {questionKey} from "../../../Sources/PageSources/Resources/answers.mjs";
import {faintTexts, pageWidth, policyFaults} from "./looks.mjs";

const hostile = "<svg onload=alert(1)></script>";
const work = (id, title, year, people) => ({
  id, type: "article", title, issued: {"date-parts": [[year]]}, author: people.map(name => ({family: name.split(", ")[0], given: name.split(", ")[1]})),
});
// Initials that may be several people's.
const works = [
  work("w1", "Tides of brass", 2001, ["Wang, W.", "Okonkwo, Rita"]), work("w2", "Tides of tin", 2002, ["Wang, Wei", "Okonkwo, Rita"]),
  work("w3", "Maps of wool", 2015, ["Wang, Wen", "Quill, Barnaby"]), work("w4", "Maps of yarn", 2016, ["Wang, W.", "Vane, Otto"]),
  work("w5", `Songs of lead ${hostile}`, 2004, ["Li, J.", "Abel, Iris"]), work("w6", "Songs of zinc", 2009, ["Li, Jun", "Solo, Lena"]),
  work("w7", "Light in fog", 2005, ["Li, J.", "Moor, Nils"]), work("w8", "Light in rain", 2006, ["Li, Jing", "Moor, Nils"]),
];

let folder, path, pairs, browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "collegium-page-"));
  path = join(folder, "questions.html");
  const input = join(folder, "works.json");
  writeFileSync(input, JSON.stringify(works));
  execFileSync(process.env.COLLEGIUM, ["questions", input, "--top", "0", "--format", "html", "--output", path], {stdio: "ignore"});
  const yaml = execFileSync(process.env.COLLEGIUM, ["questions", input, "--top", "0"], {stdio: ["ignore", "pipe", "ignore"]}).toString();
  pairs = [...yaml.matchAll(/^ *# - same: (.*)$/gm)].map(found => found[1]);
  browser = await Chromium.start();
});
after(async () => { await browser?.close(); rmSync(folder, {recursive: true, force: true}); });

function onPage(name, body, options = {}) {
  test(name, async () => {
    const page = await browser.open(path, {downloads: folder, ...options});
    try { await body(page); } finally { await page.close(); }
    assert.deepEqual(page.messages, []);
    assert.deepEqual(page.requests, []);
  });
}

const progress = page => page.value("(p => [+p.getAttribute('aria-valuenow'), +p.getAttribute('aria-valuemax')])(document.querySelector('[role=progressbar]'))");
const question = async page => page.on(await page.find("region", "Question"), "function() { return this.innerText }");

test("there are questions, and scripts are allowed by hash", () => {
  assert.ok(pairs.length >= 3, `${pairs.length} questions`);
  assert.deepEqual(policyFaults(readFileSync(path, "utf8")), []);
});

onPage("answers go on to the next question, Back returns, and decisions are saved with the command's references", async page => {
  assert.deepEqual(await progress(page), [0, pairs.length]);
  const seen = [await question(page)];
  await page.click("button", "Same");
  seen.push(await question(page));
  await page.key("2");
  seen.push(await question(page));
  assert.equal(new Set(seen).size, 3);
  await page.click("button", "Back");
  assert.equal((await question(page)).replace("; your answer: Different", ""), seen[1]);
  await page.key("2");
  await page.key("3");
  assert.deepEqual(await progress(page), [3, pairs.length]);
  await page.click("button", "Download decisions");
  for (let wait = 0; wait < 40 && !readdirSync(folder).includes("decisions.yaml"); wait++) await page.settle(100);
  const saved = readFileSync(join(folder, "decisions.yaml"), "utf8");
  assert.equal(saved, `persons:\n  - same: [${pairs[0].slice(1, -1)}]\n  - different: ${pairs[1]}\n`);
  const run = spawnSync(process.env.COLLEGIUM, ["questions", "works.json", "--top", "0", "--decisions", "decisions.yaml"], {cwd: folder});
  assert.equal(run.status, 0);
  assert.ok(!run.stderr.toString().includes("warning"));
  assert.ok(!run.stdout.toString().includes(pairs[0]));

  const again = await browser.open(path, {fragment: await page.value("location.hash")});
  assert.deepEqual(await progress(again), [3, pairs.length]);
  await again.close();
});

test("a link from a report opens its question, and following one later loses no answer", async () => {
  const first = await browser.open(path);
  const references = await first.value("JSON.parse(document.querySelector('script[type=\"application/json\"]').textContent).questions.map(question => question.references)");
  const keys = references.map(list => questionKey({references: list}));
  await first.close();
  for (const place of [0, pairs.length - 1]) {
    const page = await browser.open(path, {fragment: `#question=${keys[place]}`});
    assert.match(await question(page), new RegExp(`Question ${place + 1} of ${pairs.length}`));
    assert.deepEqual(await progress(page), [0, pairs.length]);
    await page.key("1");
    await page.value(`location.hash = "question=${keys[1]}"`);
    await page.settle(100);
    assert.match(await question(page), new RegExp(`Question 2 of ${pairs.length}`));
    assert.deepEqual(await progress(page), [1, pairs.length]);
    assert.deepEqual(page.messages, []);
    await page.close();
  }
  const unknown = await browser.open(path, {fragment: "#question=00000000"});
  assert.match(await question(unknown), new RegExp(`Question 1 of ${pairs.length}`));
  await unknown.close();
});

onPage("at the end all is said, and the last question can be returned to", async page => {
  for (const _ of pairs) await page.key("1");
  assert.match(await question(page), /All questions are answered/);
  assert.deepEqual(await progress(page), [pairs.length, pairs.length]);
  await page.click("button", "Back");
  assert.match(await question(page), new RegExp(`Question ${pairs.length} of ${pairs.length}; your answer: Same`));
});

onPage("titles of records stay text", async page => {
  let text = "";
  for (const _ of pairs) { text += await question(page); await page.key("3"); }
  assert.ok(text.includes(hostile));
  assert.equal(await page.value("document.querySelectorAll('svg, [onload]').length"), 0);
});

for (const scheme of ["light", "dark"]) {
  onPage(`every text can be read in the ${scheme} scheme`, async page => {
    assert.deepEqual(await faintTexts(page), []);
    await page.key("1");
    await page.click("button", "Back");
    assert.deepEqual(await faintTexts(page), []);
  }, {media: {"prefers-color-scheme": scheme}});
}

onPage("nothing needs scrolling sideways at a width of 400 pixels", async page => assert.ok(await pageWidth(page) <= 400), {width: 400});
