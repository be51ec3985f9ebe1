import test from "node:test";
import assert from "node:assert/strict";
import {count, csv, escapedXML, figure, folded, foldings, match} from "../../Sources/PageSources/Resources/text.mjs";
import {doiAddress} from "../../Sources/PageSources/Resources/dom.mjs";

test("names are folded to letters without marks and case", () => {
  assert.equal(folded("Müller-Łukasz ØRSTED"), "muller-lukasz orsted");
  assert.equal(folded("Straße Æsir"), "strasse aesir");
});

test("umlauts are found with and without their e", () => {
  for (const typed of ["muller", "mueller", "MÜLLER", "anna mull", "muller anna"]) assert.ok(match(foldings("Anna Müller"), folded(typed)) < 4, typed);
  assert.equal(match(foldings("Anna Müller"), "miller"), 4);
  assert.equal(match(foldings("Anna Müller"), "  "), 4);
});

test("the whole name matches best, then its beginning, then beginnings of words, then parts", () => {
  const found = ["li wei", "li wei ming", "wu li", "kali"].map(name => match(foldings(name), name === "li wei" ? "li wei" : "li"));
  assert.deepEqual(found, [0, 1, 2, 3]);
});

test("figures have four significant digits, counts have all", () => {
  assert.deepEqual([0.123456, 12345, 12345.678, -0.5, NaN, 0].map(figure), ["0.1235", "12345", "12350", "-0.5", "–", "0"]);
  assert.equal(count(1, "work"), "1 work");
  assert.equal(count(1234, "country", "countries"), "1,234 countries");
});

test("fields that a spreadsheet would evaluate are guarded, numbers are not", () => {
  assert.equal(csv([["=1+1", "-2", -2, "-x", "a,\"b\"", NaN, "+", " @x"]]), "'=1+1,-2,-2,'-x,\"a,\"\"b\"\"\",,+,' @x\n");
});

test("text is escaped in XML, and what XML cannot contain is replaced", () => {
  assert.equal(escapedXML("<a b='c'>&\"\u0000\uD800"), "&lt;a b=&#39;c&#39;&gt;&amp;&quot;\uFFFD\uFFFD");
  assert.equal(escapedXML("𝒜"), "𝒜");
});

test("a DOI leads to doi.org whatever it contains", () => {
  assert.equal(doiAddress("10.1002/(SICI)1<1::AID-1>3.0#?"), "https://doi.org/10.1002/(SICI)1%3C1%3A%3AAID-1%3E3.0%23%3F");
  assert.equal(new URL(doiAddress("../../evil.example/x")).host, "doi.org");
});
