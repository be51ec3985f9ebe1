import test from "node:test";
import assert from "node:assert/strict";
import {fragment, initialState, parse} from "../../Sources/PageSources/Resources/state.mjs";

const ranges = {least: 1, heaviest: 9, hasYears: true, from: 1990, to: 2020, largest: 40};
const defaults = {least: 1, from: 1990, to: 2020, largest: 40, colour: "community", size: "strength", labels: true};
const allowed = {isId: id => ["a", "b", "c d"].includes(id), colours: ["community", "first year"], sizes: ["strength", "works"], ranges};

test("the initial state has an empty fragment", () => {
  assert.equal(fragment(initialState(defaults), defaults), "");
  assert.deepEqual(parse("", defaults, allowed), initialState(defaults));
});

test("every state comes back from its fragment", () => {
  const states = [
    {selected: ["a"]}, {selected: ["a", "c d"]}, {least: 2.5}, {from: 1995, to: 2000}, {largest: 7}, {colour: "first year"},
    {size: "works"}, {labels: false}, {view: {x: 1234, y: -7, zoom: 2.25}},
    {selected: ["b"], least: 3, to: 2001, labels: false, view: {x: 0, y: 0, zoom: 0.5}},
  ];
  for (const change of states) {
    const state = {...initialState(defaults), ...change};
    assert.deepEqual(parse("#" + fragment(state, defaults), defaults, allowed), state);
  }
});

test("what makes no sense is passed over", () => {
  const hostile = [
    "#%%%", "#select=nobody", "#select=a+a", "#select=a+b+a", "#least=x", "#least=99", "#from=9e99", "#from=2010&to=2000", "#largest=0",
    "#largest=1.5", "#colour=pink", "#size=__proto__", "#labels=2", "#view=1,2", "#view=1,2,NaN", "#view=1,2,1e9", "#__proto__=1", "#" + "a".repeat(5000),
    "#select=%E0%A4%A", "#=&=&&",
  ];
  for (const text of hostile) assert.deepEqual(parse(text, defaults, allowed), initialState(defaults), text);
  assert.deepEqual(parse("#select=nobody&labels=0", defaults, allowed), {...initialState(defaults), labels: false});
});
