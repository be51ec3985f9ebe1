import test from "node:test";
import assert from "node:assert/strict";
import {decode, shownNetwork, wholeFilter} from "../../Sources/PageSources/Resources/network.mjs";
import {
  View, bounds, colouring, colourings, edgeAt, edgeClasses, neighborTowards, placeLabels, radii, search, spacing, vertexAt,
} from "../../Sources/PageSources/Resources/scene.mjs";
import {svgText} from "../../Sources/PageSources/Resources/svg.mjs";
import {foldings, match} from "../../Sources/PageSources/Resources/text.mjs";
import {sorted} from "../../Sources/PageSources/Resources/table.mjs";
import {data} from "./fixture.mjs";

const cross = () => decode(data(5, ["0 1", "0 2", "0 3", "0 4"], {places: "50 50 100 50 0 50 50 0 50 100", names: ["Middle", "East <b>", "West", "North", "South"], strengths: "4 1 1 1 1"}));
const size = {width: 400, height: 300};

function scene(network, filter = wholeFilter(network)) {
  const view = new View(bounds(network), size, null), shown = shownNetwork(network, filter);
  const colours = colouring(network, "community");
  return {
    view, ...shown, radius: radii(network, network.strength, view, spacing(network)), edgeClass: edgeClasses(shown.edges, shown.vertexCount), colouring: colours,
    scheme: "light", selected: [], labels: [], drawOrder: network.order,
  };
}

test("pixels and places of the data turn into each other, and all is seen at first", () => {
  const network = cross(), view = new View(bounds(network), size, null);
  for (let v = 0; v < 5; v++) {
    const x = view.x(network.x[v]), y = view.y(network.y[v]);
    assert.ok(x >= 29 && x <= 371 && y >= 29 && y <= 271);
    assert.ok(Math.abs(view.dataX(x) - network.x[v]) < 1e-9 && Math.abs(view.dataY(y) - network.y[v]) < 1e-9);
  }
});

test("areas of circles are as their values", () => {
  const radius = radii(cross(), [4, 1, 0, NaN, -2], new View(bounds(cross()), size, null), 50);
  assert.ok(Math.abs(radius[0] / radius[1] - 2) < 1e-9);
  assert.ok(radius[2] > 0 && radius[2] === radius[3] && radius[3] === radius[4]);
});

test("the spacing is the median distance to the nearest other vertex", () => {
  assert.equal(spacing(cross()), 50);
  assert.equal(spacing(decode(data(5, [], {places: "0 0 0 3 0 4 900 900 0 1"}))), 1);
  assert.equal(spacing(decode(data(1, []))), Infinity);
});

test("vertices of one value do not overlap where they are evenly spaced", () => {
  const network = decode(data(25, [], {places: Array.from({length: 25}, (_, i) => `${i % 5} ${Math.floor(i / 5)}`).join(" ")}));
  const view = new View(bounds(network), size, null), radius = radii(network, network.strength, view, spacing(network));
  assert.ok(2 * radius[0] <= view.scale);
});

test("a click hits the vertex or the edge under it, or nothing", () => {
  const network = cross(), shown = scene(network), {view} = shown;
  assert.equal(vertexAt(network, shown, view.x(50), view.y(50)), 0);
  assert.equal(vertexAt(network, shown, view.x(75), view.y(50)), -1);
  const edge = edgeAt(network, shown, view.x(75), view.y(50) + 2);
  assert.deepEqual([shown.edges.source[edge], shown.edges.target[edge]], [0, 1]);
  assert.equal(edgeAt(network, shown, 3, 3), -1);
});

test("an arrow leads to the neighbour in its direction, and to some neighbour where there is none", () => {
  const network = cross(), shown = scene(network);
  assert.deepEqual(["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"].map(key => neighborTowards(network, shown, 0, key)), [1, 2, 3, 4]);
  assert.equal(neighborTowards(network, shown, 1, "ArrowRight"), 0);
  assert.equal(neighborTowards(decode(data(1, ["0"])), scene(decode(data(1, ["0"]))), 0, "ArrowUp"), -1);
});

test("labels touch neither each other nor circles", () => {
  const n = 26;
  const network = decode(data(n, [Array.from({length: n}, (_, i) => i).join(" ")], {places: Array.from({length: n}, (_, i) => `${(i * 37) % 100} ${(i * 53) % 70}`).join(" ")}));
  const shown = scene(network);
  const labels = placeLabels(network, shown, network.order, new Set(), text => text.length * 7);
  assert.ok(labels.length > 3);
  labels.forEach((a, i) => {
    assert.ok(a.left >= 0 && a.left + a.width <= size.width);
    for (const b of labels.slice(i + 1)) assert.ok(a.left + a.width <= b.left || b.left + b.width <= a.left || Math.abs(a.middle - b.middle) >= 12);
    for (let v = 0; v < n; v++) {
      const x = shown.view.x(network.x[v]), y = shown.view.y(network.y[v]), r = shown.radius[v] * 0.7;
      assert.ok(x + r <= a.left || x - r >= a.left + a.width || y + r <= a.middle - 6 || y - r >= a.middle + 6);
    }
  });
});

test("in a crowd, labels stand off with a line from their disc, on no disc at all", () => {
  const n = 400;
  const network = decode(data(n, [Array.from({length: 30}, (_, i) => i).join(" ")], {places: Array.from({length: n}, (_, i) => `${(i % 20) * 12 + 200} ${Math.floor(i / 20) * 12 + 200}`).join(" ") }));
  const shown = scene(network);
  const labels = placeLabels(network, shown, network.order, new Set(), text => text.length * 7, 40);
  assert.ok(labels.length > 3);
  assert.ok(labels.some(label => label.leader));
  for (const a of labels) {
    for (let v = 0; v < n; v++) {
      const x = shown.view.x(network.x[v]), y = shown.view.y(network.y[v]), r = shown.radius[v];
      const dx = Math.max(a.left - x, x - a.left - a.width, 0), dy = Math.max(a.middle - 6 - y, y - a.middle - 6, 0);
      assert.ok(Math.hypot(dx, dy) >= r - 0.5, `the label of ${a.vertex} is on the disc of ${v}`);
    }
    if (a.leader) {
      const [x, y] = a.leader;
      assert.ok(Math.abs(Math.hypot(x - shown.view.x(network.x[a.vertex]), y - shown.view.y(network.y[a.vertex])) - shown.radius[a.vertex]) < 1e-6);
    }
  }
});

test("wanted labels are placed where there is no room", () => {
  const network = decode(data(3, ["0 1 2"], {places: "0 0 1 0 2 0"})), shown = scene(network);
  assert.ok(placeLabels(network, shown, [1], new Set([1]), () => 3000).some(label => label.vertex === 1));
});

test("communities beyond ten, and of one, share a colour; the legend says how many", () => {
  const values = Array.from({length: 26}, (_, i) => (i < 24 ? Math.floor(i / 2) : 20 + i));
  const page = data(26, ["0 1"]);
  const network = decode({...page, measures: [["strength", ""], ["community", ""]], values: [page.values[0], values.join(" ")]});
  const {classOf, legend} = colouring(network, "community");
  assert.equal(new Set(classOf).size, 12);
  assert.equal(legend.length, 12);
  assert.equal(legend[10].name, "2 other communities");
  assert.deepEqual(colourings(network), ["community"]);
});

test("first years have a colour each, or one for several", () => {
  const network = decode(data(3, ["0", "1"], {works: [{year: 2000}, {year: 2003}]}));
  const {classOf, legend} = colouring(network, "first year");
  assert.deepEqual(legend.map(entry => entry.name), ["2000", "2001", "2002", "2003", "no year known"]);
  assert.deepEqual([...classOf], [0, 3, 4]);
  const long = colouring(decode(data(2, ["0", "1"], {works: [{year: 1900}, {year: 2003}]})), "first year");
  assert.equal(long.legend[0].name, "1900–1912");
  assert.deepEqual([...long.classOf], [0, 7]);
});

test("the SVG has a circle for each vertex, and names stay text", () => {
  const network = cross(), shown = scene(network);
  shown.labels = [{vertex: 1, text: "East <b>", left: 1, middle: 1, width: 1}];
  const text = svgText(network, shown, {back: "#fff", ink: "#000", line: "#888", accent: "#00f"}, "</title><script>", "Arial");
  assert.equal(text.match(/<circle /g).length, 5);
  assert.ok(!text.includes("<b>") && !text.includes("<script>"));
});

test("a search offers the best matches first, the stronger first among equals", () => {
  const network = decode(data(4, [], {names: ["Wu Li", "Li Wei", "Kali", "Li Wu"], strengths: "9 1 9 5"}));
  const found = search(network, network.names.map(foldings), "LI", 3, match);
  assert.deepEqual(found.vertices.map(v => network.names[v]), ["Li Wu", "Li Wei", "Wu Li"]);
  assert.equal(found.total, 4);
});

test("rows without a value are last either way, and equal ones keep their order", () => {
  const values = [2, NaN, 3, 2];
  assert.deepEqual(sorted([0, 1, 2, 3], values, true), [2, 0, 3, 1]);
  assert.deepEqual(sorted([0, 1, 2, 3], values, false), [0, 3, 2, 1]);
});
