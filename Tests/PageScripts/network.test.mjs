import test from "node:test";
import assert from "node:assert/strict";
import {
  countEdges, decode, edgeWeight, firstYears, isFiltering, jointWorks, partners, shownNetwork, wholeFilter, worksOf,
} from "../../Sources/PageSources/Resources/network.mjs";
import {data, edgeTexts} from "./fixture.mjs";

for (const n of [2, 3, 6]) {
  const all = Array.from({length: n}, (_, i) => i).join(" ");
  const expected = {full: 1, fractional: 1 / (n - 1), paper: 2 / (n * (n - 1))};
  for (const [counting, weight] of Object.entries(expected)) {
    test(`a work of ${n} joins each pair with weight ${weight.toFixed(3)} under ${counting} counting`, () => {
      const {edges} = decode(data(n, [all], {counting}));
      assert.equal(edges.weight.length, n * (n - 1) / 2);
      for (const found of edges.weight) assert.ok(Math.abs(found - weight) < 1e-12);
    });
  }
}

test("weights add up over works, and edges are in order of source and target", () => {
  const network = decode(data(4, ["1 0", "0 1 2", "3"]));
  assert.deepEqual(edgeTexts(network, network.edges), ["a-b 2", "a-c 1", "b-c 1"]);
});

test("actors whom one person alone stands for are not joined by the work", () => {
  const network = decode(data(3, ["0+1 2", "0+1"]));
  assert.deepEqual(edgeTexts(network, network.edges), ["a-c 1", "b-c 1"]);
  assert.deepEqual(jointWorks(network, 0, 1), []);
});

test("works of more than the maximum of authors join nobody, and stay works of theirs", () => {
  const network = decode(data(3, ["0 1 2", "0 1"], {maximumAuthors: 2}));
  assert.deepEqual(edgeTexts(network, network.edges), ["a-b 1"]);
  assert.deepEqual(worksOf(network, 2), [0]);
});

test("actors that the page leaves out still share the weight of their work", () => {
  const network = decode(data(2, ["5:0 1"], {counting: "fractional"}));
  assert.deepEqual(edgeTexts(network, network.edges), ["a-b 0.25"]);
  assert.equal(network.ranges.largest, 5);
  assert.equal(decode(data(2, ["2/9:0 1"])).ranges.largest, 9);
});

const dated = () => decode(data(4, ["0 1", "0 1 2", "1 2", "3"], {works: [{year: 2001}, {year: 2005}, {year: 2009}, {}]}));

test("the whole filter leaves out nothing", () => {
  const network = dated(), filter = wholeFilter(network);
  assert.deepEqual(filter, {least: 1, from: 2001, to: 2009, largest: 3});
  assert.equal(isFiltering(network, filter), false);
  assert.equal(shownNetwork(network, filter).vertexCount, 4);
});

test("works outside the years, and without a year while years are chosen, do not count", () => {
  const network = dated();
  const shown = shownNetwork(network, {...wholeFilter(network), from: 2005});
  assert.deepEqual([...shown.isShown], [1, 1, 1, 0]);
  assert.deepEqual(edgeTexts(network, shown.edges), ["a-b 1", "a-c 1", "b-c 2"]);
});

test("works of more authors than the largest do not count", () => {
  const network = dated();
  const shown = shownNetwork(network, {...wholeFilter(network), largest: 2});
  assert.deepEqual(edgeTexts(network, shown.edges), ["a-b 1", "b-c 1"]);
  assert.equal(shown.vertexCount, 4);
});

test("edges below the least weight are hidden, their vertices are not", () => {
  const network = dated();
  const shown = shownNetwork(network, {...wholeFilter(network), least: 2});
  assert.deepEqual(edgeTexts(network, shown.edges), ["a-b 2", "b-c 2"]);
  assert.equal(shown.vertexCount, 4);
});

test("three thirds reach a least weight of one", () => {
  const network = decode(data(4, ["0 1 2 3", "0 1 2 3", "0 1 2 3"], {counting: "fractional"}));
  assert.equal(countEdges(network, new Uint8Array(3).fill(1), 1).weight.length, 6);
});

test("vertices without works are shown as long as no work is left out", () => {
  const network = decode(data(3, ["0 1", "0 1"], {works: [{year: 2001}, {year: 2002}]}));
  assert.equal(shownNetwork(network, {...wholeFilter(network), least: 2}).vertexCount, 3);
  assert.equal(shownNetwork(network, {...wholeFilter(network), from: 2002}).vertexCount, 2);
});

test("partners are strongest first, joint works latest first", () => {
  const network = dated();
  assert.deepEqual(partners(network, 1).map(partner => partner.vertex), [0, 2]);
  assert.deepEqual(jointWorks(network, 1, 2), [2, 1]);
  assert.equal(edgeWeight(network, 0, 1), 2);
  assert.equal(edgeWeight(network, 0, 3), 0);
  assert.deepEqual([...firstYears(network)].map(String), ["2001", "2001", "2005", "NaN"]);
});

test("a precomputed network has the edges that it states", () => {
  const stated = {...data(3, []), works: undefined, links: "0 1 2.5,1 2 1"};
  const network = decode(stated);
  assert.deepEqual(edgeTexts(network, network.edges), ["a-b 2.5", "b-c 1"]);
  const shown = shownNetwork(network, {...wholeFilter(network), least: 2});
  assert.deepEqual(edgeTexts(network, shown.edges), ["a-b 2.5"]);
  assert.equal(shown.vertexCount, 3);
});

test("an empty network is decoded", () => {
  const network = decode(data(0, []));
  assert.equal(network.edges.weight.length, 0);
  assert.equal(shownNetwork(network, wholeFilter(network)).vertexCount, 0);
});

/** A generator of numbers below n, the same in every run. */
function generator(seed) {
  let state = seed;
  return n => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536) % n;
  };
}

test("edges of random works are those that counting pair by pair gives", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const next = generator(seed), n = 12;
    const works = Array.from({length: 15}, () => [...new Set(Array.from({length: 1 + next(6)}, () => next(n)))]);
    const weights = new Map();
    for (const list of works) {
      for (const a of list) for (const b of list) if (a < b) weights.set(a * n + b, (weights.get(a * n + b) ?? 0) + 1 / (list.length - 1));
    }
    const network = decode(data(n, works.map(list => list.join(" ")), {counting: "fractional"}));
    assert.equal(network.edges.weight.length, weights.size);
    network.edges.weight.forEach((weight, e) => {
      assert.ok(Math.abs(weight - weights.get(network.edges.source[e] * n + network.edges.target[e])) < 1e-12);
    });
  }
});
