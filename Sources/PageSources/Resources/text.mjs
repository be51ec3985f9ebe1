// Text and figures: how they are compared, and how they are written into pages and files.

const unmarked = {
  "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ŧ": "t", "ŋ": "ng",
};
const spelledOut = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"};

/** Returns a text in lower case without marks: Müller is muller. */
export function folded(text) {
  const plain = text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
  return plain.replace(/[ßæœøđðþłıħŧŋ]/g, letter => unmarked[letter]);
}

/** Returns the spellings under which a name is found: without marks, and with umlauts spelled out where it has any. */
export function foldings(name) {
  const lower = name.normalize("NFC").toLowerCase();
  const expanded = lower.replace(/[äöüøå]/g, letter => spelledOut[letter]);
  return expanded === lower ? [folded(name)] : [folded(name), folded(expanded)];
}

/**
 * Returns how well a name matches what was typed: 0 the whole name, 1 its beginning, 2 beginnings of its words, 3 a
 * part of it, and 4 where it does not match. Words may be typed in any order.
 * @param {string[]} spellings the name's `foldings`.
 * @param {string} query what was typed, `folded`.
 */
export function match(spellings, query) {
  const words = query.split(/\s+/).filter(word => word !== "");
  if (words.length === 0) return 4;
  const phrase = words.join(" ");
  let best = 4;
  for (const name of spellings) {
    if (!words.every(word => name.includes(word))) continue;
    if (name === phrase) return 0;
    if (name.startsWith(phrase)) best = Math.min(best, 1);
    else if (words.every(word => name.startsWith(word) || /[^\p{L}\p{N}]/u.test(name[name.indexOf(word) - 1]))) best = Math.min(best, 2);
    else best = Math.min(best, 3);
  }
  return best;
}

/** Returns a figure as people read it: whole numbers in full, others with four significant digits, – for none. */
export function figure(value) {
  if (!Number.isFinite(value)) return "–";
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}

/** Returns a count with its noun: `1 work`, `1,234 works`. */
export function count(number, singular, plural = singular + "s") {
  return `${number.toLocaleString("en")} ${number === 1 ? singular : plural}`;
}

/** Returns a text for use between tags or in quotes in XML; what XML cannot contain becomes U+FFFD. */
export function escapedXML(text) {
  const escapes = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"};
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")
    .replace(/[&<>"']/g, character => escapes[character]);
}

/**
 * Returns a field of comma-separated values: in quotation marks where it must be, with an apostrophe before text that a
 * spreadsheet would evaluate. Numbers stay as they are.
 */
export function csvField(value) {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  let text = value;
  const bare = text.replace(/^[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/, "");
  if (/^[\t\r\n]/.test(text) || /^[=@＝＠]/.test(bare) || /^[+＋]./s.test(bare)
    || /^[-－]./s.test(bare) && !/^-\d+(\.\d+)?(e[-+]?\d+)?$/.test(bare)) text = "'" + text;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns a table as comma-separated values, one row per line. */
export function csv(rows) { return rows.map(row => row.map(csvField).join(",") + "\n").join(""); }
