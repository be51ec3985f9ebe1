// What the picture shows, with places, sizes and colours in pixels: canvas and SVG file are drawn from the same scene.
import {count, folded} from "./text.mjs";
import {firstYears} from "./network.mjs";

const palettes = {
  light: ["#0072B2", "#E69F00", "#AA4466", "#33A0D0", "#332288", "#D55E00", "#117733", "#B07AA1", "#87871F", "#661100"],
  dark: ["#4FA3E0", "#F0B040", "#E0809F", "#7FD6F7", "#A79BF0", "#FF8A4C", "#57BE78", "#D3A9CB", "#C7C75A", "#D97C66"],
};
const yearColors = {
  light: ["#2D1160", "#51127C", "#83267F", "#B6377A", "#D9556A", "#E8744F", "#E08A1E", "#C79A00"],
  dark: ["#7A6AD8", "#9A63D0", "#BE62C2", "#DD6AA6", "#EF7D84", "#F6976A", "#F8B55F", "#F7D668"],
};

/** Returns by what vertices can be coloured, of what the network knows. */
export function colourings(network) {
  const names = [];
  if (network.measures.some(measure => measure.name === "community")) names.push("community");
  if (network.memberships.some(list => list.length > 0)) names.push("institution");
  if (network.country.some(value => !Number.isNaN(value))) names.push("country");
  if (network.ranges.hasYears) names.push("first year");
  return names;
}

/**
 * Returns the colours of the vertices: `classOf` each vertex, the `light` and `dark` colour of each class, and a
 * `legend` of classes with their names. Groups beyond ten, and those of one vertex in communities, share a class.
 */
export function colouring(network, by) {
  if (by === "first year") return yearColouring(network);
  const values = by === "institution" ? Float64Array.from(network.memberships, list => list[0] ?? NaN)
    : by === "country" ? network.country
    : network.measures.find(measure => measure.name === "community")?.values ?? new Float64Array(network.n).fill(NaN);
  const members = new Map();
  for (const vertex of network.order) {
    const value = values[vertex];
    if (Number.isNaN(value)) continue;
    if (!members.has(value)) members.set(value, []);
    members.get(value).push(vertex);
  }
  const isCommunity = by === "community";
  const ranked = [...members].filter(([, list]) => !isCommunity || list.length > 1)
    .sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  const size = palettes.light.length;
  const classOf = new Uint8Array(network.n).fill(size + 1);
  const legend = [];
  let others = 0;
  ranked.forEach(([value, list], rank) => {
    for (const vertex of list) classOf[vertex] = Math.min(rank, size);
    if (rank >= size) { others += 1; return; }
    const name = isCommunity ? `${value}: ${network.names[list[0]]}${list.length > 1 ? ` and ${count(list.length - 1, "other")}` : ""}`
      : `${by === "country" ? network.data.countries.names[value] : network.data.institutions.names[value]} (${list.length})`;
    legend.push({class: rank, name});
  });
  if (others > 0) legend.push({class: size, name: count(others, `other ${by}`, `other ${by === "country" ? "countries" : by === "community" ? "communities" : "institutions"}`)});
  if (classOf.includes(size + 1)) legend.push({class: size + 1, name: isCommunity ? "in no community of two or more" : `no ${by} known`});
  return {
    classOf, legend, light: [...palettes.light, "#6F8199", "#A5AEB9"], dark: [...palettes.dark, "#8C9CB3", "#6A7480"],
  };
}

function yearColouring(network) {
  const years = firstYears(network);
  const {from, to} = network.ranges;
  const steps = Math.min(yearColors.light.length, to - from + 1);
  const width = (to - from + 1) / steps;
  const classOf = Uint8Array.from(years, year => Number.isNaN(year) ? steps : Math.min(steps - 1, Math.floor((year - from) / width)));
  const legend = [];
  const place = step => steps === 1 ? 0 : Math.round(step * (yearColors.light.length - 1) / (steps - 1));
  for (let step = 0; step < steps; step++) {
    const first = Math.ceil(from + step * width), last = Math.ceil(from + (step + 1) * width) - 1;
    legend.push({class: step, name: first === last ? `${first}` : `${first}–${last}`});
  }
  if (classOf.includes(steps)) legend.push({class: steps, name: "no year known"});
  const colors = scheme => [...Array.from({length: steps}, (_, step) => yearColors[scheme][place(step)])];
  return {classOf, legend, light: [...colors("light"), "#A5AEB9"], dark: [...colors("dark"), "#6A7480"]};
}

/** Returns the box around all vertices: its middle and size, in the units of the data. */
export function bounds(network) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < network.n; i++) {
    left = Math.min(left, network.x[i]); right = Math.max(right, network.x[i]);
    top = Math.min(top, network.y[i]); bottom = Math.max(bottom, network.y[i]);
  }
  if (network.n === 0) return {x: 0, y: 0, width: 1, height: 1};
  return {x: (left + right) / 2, y: (top + bottom) / 2, width: Math.max(1, right - left), height: Math.max(1, bottom - top)};
}

/** Returns pixels per unit of the data at a zoom of 1, where everything is seen. */
export function fitScale(box, width, height) {
  return Math.min(Math.max(10, width - 60) / box.width, Math.max(10, height - 60) / box.height);
}

/** The part of a picture that is seen: turns units of the data into pixels, and back. */
export class View {
  constructor(box, size, view) {
    this.size = size;
    this.center = view ?? {x: box.x, y: box.y, zoom: 1};
    this.scale = fitScale(box, size.width, size.height) * this.center.zoom;
  }
  x(value) { return (value - this.center.x) * this.scale + this.size.width / 2; }
  y(value) { return (value - this.center.y) * this.scale + this.size.height / 2; }
  dataX(pixels) { return (pixels - this.size.width / 2) / this.scale + this.center.x; }
  dataY(pixels) { return (pixels - this.size.height / 2) / this.scale + this.center.y; }
}

/** Returns the median distance of a vertex to the nearest other one, in the units of the data. */
export function spacing(network) {
  const {n, x, y} = network;
  if (n < 2) return Infinity;
  const order = Array.from({length: n}, (_, i) => i).sort((a, b) => x[a] - x[b]);
  const nearest = new Float64Array(n).fill(Infinity);
  for (let i = 0; i < n; i++) {
    const v = order[i];
    for (let j = i + 1; j < n; j++) {
      const other = order[j], dx = x[other] - x[v];
      if (dx >= nearest[v] && dx > 60) break;
      const distance = Math.hypot(dx, y[other] - y[v]);
      if (distance < nearest[v]) nearest[v] = distance;
      if (distance < nearest[other]) nearest[other] = distance;
    }
  }
  return nearest.sort()[n >> 1];
}

const knownExtremes = new WeakMap();

/** Returns the largest value and the median of those above 0; every picture asks for them. */
function extremes(values) {
  let found = knownExtremes.get(values);
  if (!found) {
    const positive = [...values].filter(value => value > 0).sort((a, b) => a - b);
    found = {top: positive.at(-1) ?? 0, usual: positive[positive.length >> 1] ?? 0};
    knownExtremes.set(values, found);
  }
  return found;
}

/**
 * Returns the radius of each vertex in pixels: areas are as the values, and vertices of a usual value leave room between
 * them.
 * @param {number} gap the `spacing` of the network.
 */
export function radii(network, values, view, gap) {
  const {top, usual} = extremes(values);
  const wanted = top > 0 ? 0.4 * gap * view.scale * Math.sqrt(top / usual) : 5;
  const largest = Math.max(4, Math.min(18 * Math.min(2.5, Math.sqrt(view.center.zoom)), wanted));
  const least = Math.max(1.5, largest / 5);
  return Float64Array.from(values, value => top > 0 && value > 0 ? Math.max(least, largest * Math.sqrt(value / top)) : least);
}

/** Returns the width in pixels and the opacity of edges, in four classes of weight, and the class of each edge. */
export function edgeClasses(edges, vertexCount) {
  let least = Infinity, most = -Infinity;
  for (const weight of edges.weight) { least = Math.min(least, weight); most = Math.max(most, weight); }
  const range = most > least ? most - least : 1;
  const classOf = Uint8Array.from(edges.weight, weight => Math.min(3, Math.floor(4 * Math.sqrt((weight - least) / range))));
  const opacity = Math.max(0.12, Math.min(0.55, 1.6 / Math.sqrt(Math.max(1, edges.weight.length / Math.max(1, vertexCount)))));
  return {classOf, widths: [0.8, 1.5, 2.4, 3.6], opacities: [opacity, opacity * 1.1, opacity * 1.25, Math.min(0.9, opacity * 1.4)]};
}

/**
 * Returns the labels that can be placed, largest vertices first: vertex, text, left end and middle height in pixels.
 *
 * Labels touch neither each other nor discs, which an occupancy bitmap of cells of 4 pixels ensures. Where there is no room
 * beside a disc, the first ones stand farther off, with a line from the disc: its ends are `leader`.
 * @param {number[]} candidates vertices in the order in which they get labels.
 * @param {Set<number>} wanted vertices that are labelled in any case.
 * @param {function(string): number} measure the width of a text in pixels.
 * @param {number} leaderCount the number of candidates whose labels may stand apart.
 */
export function placeLabels(network, scene, candidates, wanted, measure, leaderCount = 0) {
  const {view, radius, isShown} = scene;
  const {width, height} = view.size;
  const cell = 4, columns = Math.ceil(width / cell), rows = Math.ceil(height / cell);
  const taken = new Uint8Array(columns * rows);
  const cells = (left, top, right, bottom, body) => {
    const x0 = Math.max(0, Math.floor(left / cell)), x1 = Math.min(columns - 1, Math.floor(right / cell));
    const y0 = Math.max(0, Math.floor(top / cell)), y1 = Math.min(rows - 1, Math.floor(bottom / cell));
    for (let y = y0; y <= y1; y++) for (let x = x0; x <= x1; x++) if (body(y * columns + x)) return true;
    return false;
  };
  for (let v = 0; v < network.n; v++) {
    if (!isShown[v]) continue;
    const x = view.x(network.x[v]), y = view.y(network.y[v]), r = radius[v];
    if (x + r < 0 || y + r < 0 || x - r > width || y - r > height) continue;
    // Row by row, as wide as the disc is there.
    for (let top = Math.floor((y - r) / cell) * cell; top < y + r; top += cell) {
      const away = Math.max(top - y, y - top - cell, 0), half = Math.sqrt(Math.max(0, r * r - away * away));
      if (half > 0) cells(x - half, Math.max(top, 0), x + half, top + cell - 1e-6, place => { taken[place] = 1; return false; });
    }
  }
  const labels = [];
  const half = 7, s = Math.SQRT1_2;
  const directions = [[1, 0], [-1, 0], [0, -1], [0, 1], [s, -s], [-s, -s], [s, s], [-s, s]];
  let attempts = 0;
  for (const v of candidates) {
    if (!isShown[v]) continue;
    const isWanted = wanted.has(v);
    if (!isWanted && ++attempts > 1200) break;
    const x = view.x(network.x[v]), y = view.y(network.y[v]), r = radius[v];
    if (x < -5 || y < -5 || x > width + 5 || y > height + 5) continue;
    const text = network.names[v].length > 42 ? network.names[v].slice(0, 40) + "…" : network.names[v];
    const w = measure(text);
    const places = [[x + r + 4, y], [x - r - 4 - w, y], [x - w / 2, y - r - half - 3], [x - w / 2, y + r + half + 3]];
    const inside = ([left, middle]) => left >= 1 && left + w <= width - 1 && middle - half >= 1 && middle + half <= height - 1;
    const isFree = ([left, middle]) => !cells(left, middle - half + 1, left + w, middle + half - 1, place => taken[place] !== 0);
    let place = places.find(place => inside(place) && isFree(place)), leader = null;
    if (!place && (isWanted || attempts <= leaderCount)) {
      for (const distance of [14, 26, 40, 56, 74]) {
        for (const [dx, dy] of directions) {
          const ax = x + dx * (r + distance), ay = y + dy * (r + distance);
          const far = [dx > 0.1 ? ax : dx < -0.1 ? ax - w : ax - w / 2, ay + (Math.abs(dx) > 0.1 ? 0 : dy * half)];
          if (!inside(far) || !isFree(far)) continue;
          place = far;
          leader = [x + dx * r, y + dy * r, ax - dx * 2, ay - dy * 2];
          break;
        }
        if (place) break;
      }
    }
    if (!place && isWanted) place = places.find(inside) ?? places[0];
    if (!place) continue;
    cells(place[0] - 3, place[1] - half, place[0] + w + 3, place[1] + half, at => { taken[at] = 2; return false; });
    labels.push({vertex: v, text, left: place[0], middle: place[1], width: w, ...(leader ? {leader} : {})});
  }
  return labels;
}

/** Returns the vertex at a place in pixels, or -1: the nearest whose disc is there, or nearly. */
export function vertexAt(network, scene, x, y) {
  let best = -1, nearest = Infinity;
  for (let v = 0; v < network.n; v++) {
    if (!scene.isShown[v]) continue;
    const distance = Math.hypot(scene.view.x(network.x[v]) - x, scene.view.y(network.y[v]) - y) - scene.radius[v];
    if (distance < 4 && distance < nearest) { nearest = distance; best = v; }
  }
  return best;
}

/** Returns the edge at a place in pixels, or -1: the nearest within four pixels. */
export function edgeAt(network, scene, x, y) {
  const {view, edges} = scene;
  let best = -1, nearest = 4;
  for (let e = 0; e < edges.source.length; e++) {
    const ax = view.x(network.x[edges.source[e]]), ay = view.y(network.y[edges.source[e]]);
    const dx = view.x(network.x[edges.target[e]]) - ax, dy = view.y(network.y[edges.target[e]]) - ay;
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
    const distance = Math.hypot(ax + t * dx - x, ay + t * dy - y);
    if (distance < nearest) { nearest = distance; best = e; }
  }
  return best;
}

/**
 * Returns the shown neighbour of a vertex in a direction; where there is none, the one that is least away from it;
 * -1 without neighbours.
 */
export function neighborTowards(network, shown, vertex, direction) {
  const [dx, dy] = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]}[direction];
  let best = -1, least = Infinity;
  const consider = other => {
    const x = network.x[other] - network.x[vertex], y = network.y[other] - network.y[vertex];
    const length = Math.hypot(x, y) || 1e-9;
    const cosine = (x * dx + y * dy) / length;
    // Within 60 degrees the nearest is best; beyond, the one that is least away from the direction.
    const cost = cosine >= 0.5 ? length * (2 - cosine) : 1e9 * (2 - cosine) + length;
    if (cost < least) { least = cost; best = other; }
  };
  for (let e = 0; e < shown.edges.source.length; e++) {
    if (shown.edges.source[e] === vertex) consider(shown.edges.target[e]);
    else if (shown.edges.target[e] === vertex) consider(shown.edges.source[e]);
  }
  return best;
}

/** Returns the vertices whose names match what was typed, the best first, at most so many. */
export function search(network, spellings, query, limit, match) {
  const words = folded(query).trim();
  if (words === "") return {vertices: [], total: 0};
  const rank = new Map();
  const found = network.order.filter(vertex => {
    const quality = match(spellings[vertex], words);
    if (quality < 4) rank.set(vertex, quality);
    return quality < 4;
  });
  // Sorting is stable: among equals, the stronger come first.
  return {vertices: found.sort((a, b) => rank.get(a) - rank.get(b)).slice(0, limit), total: found.length};
}
