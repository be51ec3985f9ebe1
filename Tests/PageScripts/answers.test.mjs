import test from "node:test";
import assert from "node:assert/strict";
import {answeredCount, answersFragment, decisionsFile, listKey, nextOpen, parseAnswers, questionKey} from "../../Sources/PageSources/Resources/answers.mjs";

const questions = [
  {kind: "person", references: ["1 @ A", "2 @ B"]}, {kind: "institution", references: ["University of Nowhere", "\"Nowhere, U.\""]},
  {kind: "person", references: ["1 @ C", "1 @ D"]}, {kind: "person", references: ["3 @ C", "3 @ D"]},
];
const key = listKey(questions);

test("answers come back from the address", () => {
  for (const answers of [[null, null, null, null], ["same", "different", "unknown", null], [null, null, null, "same"]]) {
    for (const at of [0, 2, 4]) assert.deepEqual(parseAnswers("#" + answersFragment(answers, at, key), 4, key), {answers, at});
  }
});

test("answers to another list, and what makes no sense, are passed over", () => {
  const none = {answers: [null, null, null, null], at: 0};
  for (const text of ["", "#", "#%%%", "#list=00000000&answers=ss&at=1", `#list=${key}&answers=sssss&at=1`, `#list=${key}&answers=sx`, "#answers=s", "#" + "a".repeat(5000)]) {
    assert.deepEqual(parseAnswers(text, 4, key), none, text);
  }
  assert.equal(parseAnswers(`#list=${key}&answers=s&at=99`, 4, key).at, 4);
  assert.equal(parseAnswers(`#list=${key}&answers=s`, 4, key).at, 1);
  assert.notEqual(listKey(questions.slice(1)), key);
});

test("a link asks for one question, known by its references", () => {
  const keys = questions.map(questionKey);
  assert.equal(keys[0], "4da432cd");
  assert.equal(parseAnswers(`#question=${keys[2]}`, 4, key, keys).at, 2);
  assert.equal(parseAnswers("#question=00000000", 4, key, keys).at, 0);
  const given = ["same", null, "different", null];
  assert.deepEqual(parseAnswers(`#question=${keys[1]}`, 4, key, keys, given), {answers: given, at: 1});
});

test("the next open question is the first behind, else the first before", () => {
  assert.equal(nextOpen(["same", null, "same", null], 1), 3);
  assert.equal(nextOpen([null, "same", "same", "same"], 3), 0);
  assert.equal(nextOpen(["same"], 0), 1);
  assert.equal(answeredCount(["same", "unknown", null]), 2);
});

test("decisions have the references as they are, each kind in its section, and nothing of what is not known", () => {
  assert.equal(decisionsFile(questions, ["same", "different", "unknown", "different"]),
    "persons:\n  - same: [1 @ A, 2 @ B]\ninstitutions:\n  - different: [University of Nowhere, \"Nowhere, U.\"]\npersons:\n  - different: [3 @ C, 3 @ D]\n");
  assert.equal(decisionsFile(questions, ["unknown", null, null, null]), "# Nothing is decided.\n");
});
