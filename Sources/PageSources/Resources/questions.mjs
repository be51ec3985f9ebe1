// The page of open questions: one at a time, to be answered by button or key.
import {AddressWriter, byId, download, element, pageData, workItem} from "./dom.mjs";
import {count} from "./text.mjs";
import {answeredCount, answersFragment, decisionsFile, listKey, nextOpen, parseAnswers, questionKey} from "./answers.mjs";

const said = {same: "Same", different: "Different", unknown: "Don't know"};

/** Builds the page of its data. */
export function openQuestions() {
  const {questions} = pageData();
  const key = listKey(questions);
  const keys = questions.map(questionKey);
  const address = new AddressWriter();
  let {answers, at} = parseAnswers(location.hash, questions.length, key, keys);
  // The questions that were shown before this one, for Back.
  let path = [];

  function save() { address.write(() => answersFragment(answers, at, key)); }

  function answer(value) {
    if (at >= questions.length) return;
    answers[at] = value;
    go(at + 1 < questions.length && answers[at + 1] === null ? at + 1 : nextOpen(answers, at));
  }

  function go(next) {
    path.push(at);
    at = next;
    show();
    save();
  }

  function back() {
    if (path.length === 0 && at === 0) return;
    at = path.pop() ?? Math.max(0, at - 1);
    show();
    save();
  }

  function show() {
    const answered = answeredCount(answers);
    const bar = byId("progress");
    bar.setAttribute("aria-valuenow", answered);
    bar.setAttribute("aria-valuetext", `${answered} of ${count(questions.length, "question")} answered`);
    byId("bar").style.width = `${questions.length > 0 ? 100 * answered / questions.length : 100}%`;
    byId("answered").textContent = `${answered} of ${count(questions.length, "question")} answered`;
    const isOver = at >= questions.length;
    for (const id of ["same", "different", "unknown"]) {
      byId(id).disabled = isOver;
      byId(id).setAttribute("aria-pressed", !isOver && answers[at] === id ? "true" : "false");
    }
    // Who answered the last one by a button goes on from the file.
    if (isOver && document.activeElement?.disabled) byId("download").focus();
    byId("back").disabled = at === 0 && path.length === 0;
    byId("question").replaceChildren(...(isOver ? end() : question(questions[at])));
  }

  function end() {
    if (questions.length === 0) return [element("h3", {text: "Nothing is in doubt"}), element("p", {text: "There is no open question."})];
    const decided = answers.filter(value => value === "same" || value === "different").length;
    return [
      element("h3", {text: "All questions are answered"}),
      element("p", {text: `${count(decided, "question")} decided. 'Download decisions' saves them as decisions.yaml; give that file to --decisions of any subcommand. 'Back' returns to the last question.`}),
    ];
  }

  function question(asked) {
    const parts = [
      element("p", {class: "soft", text: `Question ${at + 1} of ${questions.length}${answers[at] ? `; your answer: ${said[answers[at]]}` : ""}`}),
      element("h3", {text: asked.kind === "institution" ? "Are these one institution?" : "Are these one person?"}),
      element("div", {class: "sides"}, side(asked.left), side(asked.right)),
      element("p", {}, element("strong", {text: `Probability that they are one: ${asked.probability}.`}), ` They are taken for ${asked.isOne ? "one" : "two"} now.`),
    ];
    if (asked.for.length > 0) parts.push(element("h4", {text: "For one"}), list(asked.for));
    if (asked.against.length > 0) parts.push(element("h4", {text: "Against it"}), list(asked.against));
    parts.push(element("h4", {text: "What the answer changes"}),
      element("dl", {class: "effects"}, element("dt", {text: "Same"}), element("dd", {text: asked.same}), element("dt", {text: "Different"}), element("dd", {text: asked.different})));
    return parts;
  }

  function list(lines) { return element("ul", {}, ...lines.map(text => element("li", {text}))); }

  function side(one) {
    const parts = [element("h4", {text: one.written.join(" · ")})];
    const add = (title, names) => { if (names.length > 0) parts.push(element("p", {}, element("span", {class: "soft", text: `${title}: `}), names.join("; "))); };
    add("Institutions", one.institutions);
    add(one.partnerTitle, one.partners);
    parts.push(element("p", {class: "soft", text: one.works.length < one.workCount ? `${count(one.workCount, "work")}, of which ${one.works.length} are shown` : count(one.workCount, "work")}));
    const works = element("ol", {class: "works"});
    for (const work of one.works) works.append(workItem(work));
    parts.push(works);
    return element("section", {"aria-label": one.written[0]}, ...parts);
  }

  byId("progress").setAttribute("aria-valuemax", questions.length);
  for (const id of ["same", "different", "unknown"]) byId(id).addEventListener("click", () => answer(id));
  byId("back").addEventListener("click", back);
  byId("download").addEventListener("click", () => download("decisions.yaml", "application/yaml", decisionsFile(questions, answers)));
  addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.("input, select, textarea")) return;
    const value = {1: "same", 2: "different", 3: "unknown"}[event.key];
    if (value) { event.preventDefault(); answer(value); }
  });
  addEventListener("hashchange", () => {
    if (location.hash === address.written) return;
    address.written = location.hash;
    ({answers, at} = parseAnswers(location.hash, questions.length, key, keys, answers));
    path = [];
    show();
  });
  show();
  document.documentElement.dataset.ready = "true";
}
