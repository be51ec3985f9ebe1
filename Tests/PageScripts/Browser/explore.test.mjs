// The page of a network in a headless Chromium, clause by clause. COLLEGIUM is the command.
import test, {after, before} from "node:test";
import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Chromium} from "./chromium.mjs";
import {faintTexts, pageWidth, policyFaults} from "./looks.mjs";

const hostile = "<svg onload=alert(1)></script><!--<script>";
const works = [
  ["Of brass", 1999, ["Müller, Anna", "Quill, Barnaby"]],
  ["Of tin", 2003, ["Müller, Anna", "Quill, Barnaby", "Okonkwo, Rita"]],
  [hostile, 2007, ["Okonkwo, Rita", "=Solo, Lena"]],
  ["Of lead", 2011, ["Quill, Barnaby", "Okonkwo, Rita", "Vane, Otto", "Abel, Iris"]],
].map(([title, year, people], i) => ({
  id: `w${i}`, type: "article-journal", title, "container-title": "Journal of Inventions", DOI: `10.5555/${i}<x>`,
  issued: {"date-parts": [[year]]}, author: people.map(name => ({family: name.split(", ")[0], given: name.split(", ")[1]})),
}));

let folder, path, text, browser;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "collegium-page-"));
  path = join(folder, "page.html");
  writeFileSync(join(folder, "works.json"), JSON.stringify(works));
  execFileSync(process.env.COLLEGIUM, ["explore", join(folder, "works.json"), "--output", path], {stdio: "ignore"});
  text = readFileSync(path, "utf8");
  browser = await Chromium.start();
});
after(async () => { await browser?.close(); rmSync(folder, {recursive: true, force: true}); });

/** Runs a test on a page, which must stay quiet and ask for nothing. */
function onPage(name, body, options = {}) {
  test(name, async () => {
    const page = await browser.open(path, {downloads: folder, ...options});
    try { await body(page); } finally { await page.close(); }
    assert.deepEqual(page.messages, []);
    assert.deepEqual(page.requests, []);
  });
}

const picture = page => page.value("(({vertices, edges, selected}) => [+vertices, +edges, selected])(document.getElementById('picture').dataset)");
const details = async page => page.on(await page.find("region", "Details"), "function() { return this.innerText }");
const focusPicture = page => page.value("document.getElementById('picture').focus()");

test("scripts and styles are allowed by hash, and the page is small", () => {
  assert.deepEqual(policyFaults(text), []);
  const data = text.match(/<script type="application\/json"[^>]*>(.*?)<\/script>/s)[1];
  assert.ok(Buffer.byteLength(text) - Buffer.byteLength(data) <= 150_000);
  JSON.parse(data);
});

onPage("the whole network is shown, and the picture says how much it is", async page => {
  assert.equal(await page.value("document.documentElement.dataset.ready"), "true");
  assert.deepEqual(await picture(page), [6, 9, ""]);
  assert.match(await page.value("document.getElementById('picture').getAttribute('aria-label')"), /6 persons and 9 edges/);
  assert.equal(await page.value("document.querySelectorAll('main').length"), 1);
});

onPage("filters count works as the command does, and undoing them shows all", async page => {
  await page.set("slider", "Least weight", "2");
  assert.deepEqual((await picture(page)).slice(0, 2), [6, 2]);
  await page.set("slider", "Least weight", "1");
  await page.set("slider", "From year", "2003");
  await page.set("slider", "To year", "2007");
  assert.deepEqual((await picture(page)).slice(0, 2), [4, 4]);
  await page.click("button", "Clear filters");
  await page.set("spinbutton", "Largest works", "2");
  assert.deepEqual((await picture(page)).slice(0, 2), [4, 2]);
  await page.set("spinbutton", "Largest works", "");
  assert.deepEqual((await picture(page)).slice(0, 2), [6, 9]);
  assert.ok((await page.all("group", "Years")).length > 0);
});

onPage("a name is found without its umlaut, by click and by keys", async page => {
  await page.click("searchbox", "Search");
  await page.type("muller");
  const [option] = await page.all("option", "Anna Müller");
  assert.ok(option);
  await page.click("option", "Anna Müller");
  assert.equal((await picture(page))[2], "mueller-anna");
  await page.value("document.getElementById('search').select()");
  await page.type("quill");
  await page.key("ArrowDown");
  await page.key("Enter");
  assert.equal((await picture(page))[2], "quill-barnaby");
  assert.equal((await page.all("listbox", "Names found")).length, 0);
});

onPage("details of a vertex lead to partners and to the works behind a pair", async page => {
  await page.click("button", "Rita Okonkwo");
  const text = await details(page);
  for (const part of ["Rita Okonkwo", "works\n3", "degree\n5", "Of tin", "2003, Journal of Inventions", "betweenness_normalized"]) assert.ok(text.includes(part), part);
  await page.click("button", "Joint works with Barnaby Quill");
  assert.equal((await picture(page))[2], "okonkwo-rita quill-barnaby");
  const pair = await details(page);
  assert.ok(pair.includes("Rita Okonkwo and Barnaby Quill") && pair.includes("Of lead") && !pair.includes("Of brass"));
  assert.deepEqual(await page.value("[...document.querySelectorAll('#about li a')].map(a => a.href)"), ["https://doi.org/10.5555/3%3Cx%3E", "https://doi.org/10.5555/1%3Cx%3E"]);
  assert.equal(await page.value("document.activeElement.localName"), "h3");
});

onPage("titles of records stay text", async page => {
  await page.click("button", "Rita Okonkwo");
  assert.ok((await details(page)).includes(hostile));
  assert.equal(await page.value("document.querySelectorAll('svg, [onload], iframe').length"), 0);
  assert.equal(await page.value("document.scripts.length"), 2);
});

onPage("a heading sorts the table, largest first, then smallest first", async page => {
  const column = "[...document.querySelectorAll('#rows tbody tr')].map(row => +row.cells[4].innerText)";
  const heading = await page.value("[...document.querySelectorAll('#rows thead th')].map(cell => cell.innerText)");
  assert.deepEqual(heading.slice(0, 2), ["name", "works"]);
  assert.equal(heading[4], "degree");
  await page.click("button", "degree");
  assert.deepEqual(await page.value(column), [5, 4, 3, 3, 2, 1]);
  await page.value("[...document.querySelectorAll('#rows thead button')].find(b => b.textContent === 'degree').click()");
  await page.settle();
  assert.deepEqual(await page.value(column), [1, 2, 3, 3, 4, 5]);
  assert.equal(await page.value("document.querySelector('[aria-sort]').getAttribute('aria-sort')"), "ascending");
  assert.equal(await page.value("document.querySelector('#rows table').getAttribute('aria-rowcount')"), "7");
});

onPage("arrow keys go to neighbours, Escape deselects, and + - 0 zoom", async page => {
  await focusPicture(page);
  await page.key("ArrowRight");
  assert.equal((await picture(page))[2], "okonkwo-rita");
  await page.key("ArrowLeft");
  assert.notEqual((await picture(page))[2], "okonkwo-rita");
  await page.key("Escape");
  assert.equal((await picture(page))[2], "");
  assert.equal(await page.value("location.hash"), "");
  await page.key("+");
  assert.match(await page.value("location.hash"), /view=/);
  await page.key("0");
  assert.equal(await page.value("location.hash"), "");
});

onPage("a click on a circle selects it, one on a line its pair, one on nothing deselects", async page => {
  const label = await page.value("document.getElementById('picture').getAttribute('aria-label')");
  await page.click("button", "Download SVG");
  for (let wait = 0; wait < 40 && !readdirSync(folder).includes("persons.svg"); wait++) await page.settle(100);
  const circles = [...readFileSync(join(folder, "persons.svg"), "utf8").matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"[^>]*><title>([^<]*)/g)];
  const places = Object.fromEntries(circles.map(([, x, y, name]) => [name, [+x, +y]]));
  await page.click("application", label, ...places["Otto Vane"]);
  assert.equal((await picture(page))[2], "vane-otto");
  const [[x, y], [left, top]] = [places["Otto Vane"], places["Iris Abel"]];
  await page.click("application", label, (x + left) / 2, (y + top) / 2);
  assert.equal((await picture(page))[2].split(" ").length, 2);
  await page.click("application", label, 2, 2);
  assert.equal((await picture(page))[2], "");
});

onPage("the state is in the address, and comes back from it", async page => {
  await page.click("button", "Rita Okonkwo");
  await page.set("slider", "Least weight", "2");
  await page.set("combobox", "Colour", "first year");
  await page.set("combobox", "Size", "betweenness");
  await page.set("checkbox", "Labels", false);
  await page.click("button", "Zoom in");
  const hash = await page.value("location.hash");
  const controls = "[...document.querySelectorAll('select, input:not([type=search])')].map(e => e.type === 'checkbox' ? e.checked : e.value)";
  const [state, values] = [await picture(page), await page.value(controls)];
  assert.deepEqual(state, [6, 2, "okonkwo-rita"]);
  const again = await browser.open(path, {fragment: hash});
  assert.deepEqual([await picture(again), await again.value(controls)], [state, values]);
  await again.value("location.hash = ''");
  await again.settle();
  assert.deepEqual(await picture(again), [6, 9, ""]);
  await again.value(`location.hash = ${JSON.stringify(hash)}`);
  await again.settle();
  assert.deepEqual([await picture(again), await again.value(controls)], [state, values]);
  await again.close();
  assert.deepEqual(again.messages, []);
});

for (const fragment of ["#%%%", "#select=nobody&least=x&from=9e99", "#" + "a".repeat(5000)]) {
  onPage(`the fragment ${fragment.slice(0, 20)} is passed over`, async page => {
    assert.deepEqual(await picture(page), [6, 9, ""]);
  }, {fragment});
}

onPage("picture and table are saved as files", async page => {
  await page.click("button", "Download SVG");
  await page.click("button", "Download table");
  for (let wait = 0; wait < 40 && !["persons.svg", "persons.csv"].every(name => readdirSync(folder).includes(name)); wait++) await page.settle(100);
  const svg = readFileSync(join(folder, "persons.svg"), "utf8"), rows = readFileSync(join(folder, "persons.csv"), "utf8").trim().split("\n");
  assert.equal(svg.match(/<circle /g).length, 6);
  assert.ok(!/<script|foreignObject|\son\w+=/.test(svg));
  assert.match(rows[0], /^person,name,works,works_fractional,/);
  assert.equal(rows.length, 7);
  assert.ok(rows.every(row => !/(^|,)[=@]/.test(row)));
});

for (const scheme of ["light", "dark"]) {
  onPage(`every text can be read in the ${scheme} scheme`, async page => {
    await page.click("button", "Rita Okonkwo");
    assert.deepEqual(await faintTexts(page), []);
  }, {media: {"prefers-color-scheme": scheme}});
}

onPage("nothing needs scrolling sideways at a width of 400 pixels", async page => {
  await page.click("button", "Rita Okonkwo");
  assert.ok(await pageWidth(page) <= 400);
}, {width: 400});

onPage("without JavaScript there is a note and a table", async page => {
  // The page runs no script here, but what asks does.
  const seen = await page.value("[document.querySelector('noscript').innerText, document.querySelectorAll('noscript tr').length, getComputedStyle(document.querySelector('.app')).display]");
  assert.match(seen[0], /JavaScript/);
  assert.deepEqual(seen.slice(1), [7, "none"]);
}, {scripts: false});

onPage("every control is reached by the Tab key, and the focus is seen", async page => {
  const reached = new Set();
  for (let step = 0; step < 40; step++) {
    await page.call("Input.dispatchKeyEvent", {type: "keyDown", key: "Tab", windowsVirtualKeyCode: 9});
    await page.call("Input.dispatchKeyEvent", {type: "keyUp", key: "Tab", windowsVirtualKeyCode: 9});
    const [id, outline] = await page.value("(e => [e.id || e.textContent, getComputedStyle(e).outlineStyle])(document.activeElement)");
    if (reached.has(id)) break;
    reached.add(id);
    assert.notEqual(outline, "none", id);
  }
  for (const id of ["search", "colour", "size", "least", "from-year", "to-year", "largest", "labels", "zoom-in", "show-all", "download-svg", "picture", "download-table", "degree"]) assert.ok(reached.has(id), id);
});
