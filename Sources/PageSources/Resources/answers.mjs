// Answers to open questions: kept in the address, and written as a file of decisions.

const codes = {same: "s", different: "d", unknown: "u"};
const answerOf = {s: "same", d: "different", u: "unknown", "-": null};

/** Returns a short text by which a list of questions is known again: answers belong to one list alone. */
export function listKey(questions) { return textKey(questions.map(question => question.references.join("\n")).join("\n\n")); }

/** Returns a short text by which a question is known in any list: reports link to it. */
export function questionKey(question) { return textKey(question.references.join("\n")); }

function textKey(text) {
  let hash = 0x811C9DC5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/**
 * Returns the fragment of an address, without `#`, that has answers and the question at hand.
 * @param {(string|null)[]} answers `same`, `different`, `unknown` or null for each question.
 */
export function answersFragment(answers, at, key) {
  const text = answers.map(answer => codes[answer] ?? "-").join("").replace(/-+$/, "");
  if (text === "" && at === 0) return "";
  return `list=${key}&answers=${text}&at=${at + 1}`;
}

/**
 * Returns the answers and the question at hand that a fragment states: none where it is of another list, or senseless.
 * `question=KEY` alone asks for one question and says nothing of answers.
 * @param {string[]} [keys] the key of each question.
 * @param {(string|null)[]} [given] the answers given so far.
 */
export function parseAnswers(fragment, count, key, keys = [], given = null) {
  const answers = new Array(count).fill(null);
  const parts = new Map(fragment.replace(/^#/, "").split("&").map(part => {
    const place = part.indexOf("=");
    return place < 0 ? [part, ""] : [part.slice(0, place), part.slice(place + 1)];
  }));
  const text = parts.get("answers") ?? "";
  if (parts.has("question")) return {answers: given ?? answers, at: Math.max(0, keys.indexOf(parts.get("question")))};
  if (parts.get("list") !== key || text.length > count || /[^sdu-]/.test(text)) return {answers, at: 0};
  [...text].forEach((letter, place) => { answers[place] = answerOf[letter]; });
  const at = /^\d+$/.test(parts.get("at") ?? "") ? Number(parts.get("at")) - 1 : nextOpen(answers, -1);
  return {answers, at: Math.max(0, Math.min(count, at))};
}

/** Returns the number of questions that are answered, `unknown` included. */
export function answeredCount(answers) { return answers.filter(answer => answer !== null).length; }

/** Returns the first question behind one that is not answered; else the first before it; the number of all if none is open. */
export function nextOpen(answers, after) {
  for (let place = after + 1; place < answers.length; place++) if (answers[place] === null) return place;
  const open = answers.indexOf(null);
  return open < 0 ? answers.length : open;
}

/**
 * Returns a file of decisions: the answers `same` and `different` in the order of the questions, with the references as
 * the questions have them. `unknown` decides nothing.
 */
export function decisionsFile(questions, answers) {
  const lines = [];
  let section = "";
  questions.forEach((question, place) => {
    const answer = answers[place];
    if (answer !== "same" && answer !== "different") return;
    const own = question.kind === "institution" ? "institutions:" : "persons:";
    if (own !== section) { lines.push(own); section = own; }
    lines.push(`  - ${answer}: [${question.references.join(", ")}]`);
  });
  if (lines.length === 0) lines.push("# Nothing is decided.");
  return lines.join("\n") + "\n";
}
