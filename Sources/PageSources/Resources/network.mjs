// The network: what the page's data say, and the edges that follow from the authors of the works.

function numbers(text, length) {
  const values = new Float64Array(length).fill(NaN);
  if (length === 0) return values;
  const words = text.split(" ");
  for (let i = 0; i < length; i++) if (words[i]) values[i] = +words[i];
  return values;
}

/** Returns what one work of n actors adds to the weight of each of their pairs; 0 below two. */
export function pairWeight(counting, n) {
  if (n < 2) return 0;
  if (counting === "fractional") return 1 / (n - 1);
  return counting === "paper" ? 2 / (n * (n - 1)) : 1;
}

/**
 * Returns the network that the data of a page state; its measures are named in the page.
 *
 * The actors of a work are written as `0 4 7`: the numbers of its vertices. `+` instead of a blank joins actors that
 * one person alone stands for, who are not joined by the work. Before a colon are the number of actors and, behind a
 * slash, of authors, where they are more than the vertices written.
 */
export function decode(data) {
  const n = data.ids.length;
  const works = data.works ?? {titles: [], dois: [], years: "", venues: [], venueOf: "", actors: ""};
  const workCount = works.titles.length;
  const lists = workCount === 0 ? [] : works.actors.split(",");
  const actorCounts = new Int32Array(workCount);
  const authorCounts = new Int32Array(workCount);
  const starts = new Int32Array(workCount + 1);
  const actors = [];
  const groups = [];
  for (let work = 0; work < workCount; work++) {
    let list = lists[work];
    const colon = list.indexOf(":");
    const head = colon < 0 ? [] : list.slice(0, colon).split("/").map(Number);
    if (colon >= 0) list = list.slice(colon + 1);
    const first = actors.length;
    let group = 0;
    for (const word of list.split(" ")) {
      if (word === "") continue;
      if (word.includes("+")) {
        group += 1;
        for (const actor of word.split("+")) { actors.push(+actor); groups.push(group); }
      } else { actors.push(+word); groups.push(0); }
    }
    actorCounts[work] = head[0] ?? actors.length - first;
    authorCounts[work] = head[1] ?? actorCounts[work];
    starts[work + 1] = actors.length;
  }
  const shares = new Float64Array(workCount);
  for (let work = 0; work < workCount; work++) {
    const joins = data.maximumAuthors === null || authorCounts[work] <= data.maximumAuthors;
    shares[work] = joins ? pairWeight(data.counting, actorCounts[work]) : 0;
  }
  const network = {
    data, n, workCount, actorCounts, authorCounts, starts, shares,
    ids: data.ids, names: data.names,
    actors: Int32Array.from(actors), groups: Int32Array.from(groups),
    years: numbers(works.years, workCount), venueOf: numbers(works.venueOf, workCount), works,
    measures: (data.measures ?? []).map(([name, meaning], i) => ({name, meaning, values: numbers(data.values[i], n)})),
    indexOf: new Map(data.ids.map((id, i) => [id, i])),
  };
  const places = numbers(data.places, 2 * n);
  network.x = places.filter((_, i) => i % 2 === 0);
  network.y = places.filter((_, i) => i % 2 === 1);
  network.memberships = n === 0 || !data.members ? Array.from({length: n}, () => [])
    : data.members.split(",").map(list => list === "" ? [] : list.split(" ").map(Number));
  network.country = numbers(data.countryOf ?? "", n);
  transpose(network);
  network.edges = data.links === undefined ? countEdges(network, new Uint8Array(workCount).fill(1)) : statedEdges(data.links);
  network.strength = network.measures.find(measure => measure.name === "strength")?.values ?? new Float64Array(n);
  network.order = Array.from({length: n}, (_, i) => i).sort((a, b) => network.strength[b] - network.strength[a] || a - b);
  addNeighbors(network);
  addRanges(network);
  return network;
}

function statedEdges(text) {
  const rows = text === "" ? [] : text.split(",").map(row => row.split(" ").map(Number));
  return {
    source: Int32Array.from(rows, row => row[0]), target: Int32Array.from(rows, row => row[1]),
    weight: Float64Array.from(rows, row => row[2]),
  };
}

/** Adds the works of each vertex, ascending, as places among the actors of all works. */
function transpose(network) {
  const {n, workCount, starts, actors} = network;
  const offsets = new Int32Array(n + 1);
  for (const actor of actors) offsets[actor + 1] += 1;
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  const next = offsets.slice();
  const entries = new Int32Array(actors.length);
  const workOfEntry = new Int32Array(actors.length);
  for (let work = 0; work < workCount; work++) {
    for (let entry = starts[work]; entry < starts[work + 1]; entry++) {
      entries[next[actors[entry]]++] = entry;
      workOfEntry[entry] = work;
    }
  }
  Object.assign(network, {offsets, entries, workOfEntry});
}

/**
 * Returns the edges that the counting works make, by source and target, each with its weight.
 * @param {Uint8Array} counts for each work, whether it counts.
 * @param {number} least the least weight of an edge.
 */
export function countEdges(network, counts, least = 0) {
  const {n, starts, actors, groups, shares, offsets, entries, workOfEntry} = network;
  const gathered = new Float64Array(n);
  const touched = new Int32Array(n);
  const source = [], target = [], weight = [];
  for (let a = 0; a < n; a++) {
    let found = 0;
    for (let i = offsets[a]; i < offsets[a + 1]; i++) {
      const own = entries[i], work = workOfEntry[own], share = shares[work], group = groups[own];
      if (!counts[work] || share === 0) continue;
      for (let entry = starts[work]; entry < starts[work + 1]; entry++) {
        const b = actors[entry];
        if (b <= a || group !== 0 && groups[entry] === group) continue;
        if (gathered[b] === 0) touched[found++] = b;
        gathered[b] += share;
      }
    }
    const row = touched.subarray(0, found).sort();
    for (const b of row) {
      // Sums of thirds are one only nearly.
      if (gathered[b] >= least - 1e-9) { source.push(a); target.push(b); weight.push(gathered[b]); }
      gathered[b] = 0;
    }
  }
  return {source: Int32Array.from(source), target: Int32Array.from(target), weight: Float64Array.from(weight)};
}

/** Adds the neighbours of each vertex in the whole network, with the weights of their edges. */
function addNeighbors(network) {
  const {n, edges} = network;
  const starts = new Int32Array(n + 1);
  for (const a of edges.source) starts[a + 1] += 1;
  for (const b of edges.target) starts[b + 1] += 1;
  for (let i = 0; i < n; i++) starts[i + 1] += starts[i];
  const next = starts.slice();
  const neighbor = new Int32Array(starts[n]);
  const weights = new Float64Array(starts[n]);
  for (let e = 0; e < edges.source.length; e++) {
    const a = edges.source[e], b = edges.target[e];
    neighbor[next[a]] = b; weights[next[a]++] = edges.weight[e];
    neighbor[next[b]] = a; weights[next[b]++] = edges.weight[e];
  }
  network.neighborStarts = starts;
  network.neighbor = neighbor;
  network.neighborWeight = weights;
}

/** Adds the ranges of years, authors and weights that filters have. */
function addRanges(network) {
  let first = Infinity, last = -Infinity, largest = 1, heaviest = 0, lightest = Infinity;
  for (let work = 0; work < network.workCount; work++) {
    const year = network.years[work];
    if (!Number.isNaN(year)) { first = Math.min(first, year); last = Math.max(last, year); }
    largest = Math.max(largest, network.authorCounts[work]);
  }
  let isWhole = true;
  for (const weight of network.edges.weight) {
    heaviest = Math.max(heaviest, weight);
    lightest = Math.min(lightest, weight);
    if (!Number.isInteger(weight)) isWhole = false;
  }
  network.ranges = {
    hasYears: first <= last, from: first, to: last, largest, isWhole,
    least: isWhole && heaviest > 0 ? Math.min(1, lightest) : 0, // A slider of one step would say nothing.
    heaviest: Math.max(heaviest, 2),
  };
}

/** Returns the filter that leaves out nothing. */
export function wholeFilter(network) {
  const {least, from, to, largest} = network.ranges;
  return {least, from, to, largest};
}

/** Returns for each work whether it counts under a filter. */
export function countingWorks(network, filter) {
  const {ranges, years, authorCounts} = network;
  const isWholeRange = !ranges.hasYears || filter.from <= ranges.from && filter.to >= ranges.to;
  const counts = new Uint8Array(network.workCount);
  for (let work = 0; work < counts.length; work++) {
    const isWithin = isWholeRange || years[work] >= filter.from && years[work] <= filter.to;
    if (isWithin && authorCounts[work] <= filter.largest) counts[work] = 1;
  }
  return counts;
}

/** Returns whether a filter leaves works out. */
function leavesWorksOut(network, filter) {
  const {ranges} = network;
  return filter.largest < ranges.largest || ranges.hasYears && (filter.from > ranges.from || filter.to < ranges.to);
}

/** Returns whether a filter leaves anything out. */
export function isFiltering(network, filter) {
  return leavesWorksOut(network, filter) || filter.least > network.ranges.least;
}

/**
 * Returns what is shown under a filter: `isShown` for each vertex, their number, and the edges.
 *
 * A vertex is shown if one of its works counts; one without works, as long as no work is left out.
 */
export function shownNetwork(network, filter) {
  const {n, data, offsets, entries, workOfEntry} = network;
  if (!isFiltering(network, filter)) {
    return {isShown: new Uint8Array(n).fill(1), vertexCount: n, edges: network.edges};
  }
  const isShown = new Uint8Array(n);
  const counts = countingWorks(network, filter);
  const isComplete = !leavesWorksOut(network, filter);
  let vertexCount = 0;
  for (let v = 0; v < n; v++) {
    let shown = isComplete;
    for (let i = offsets[v]; i < offsets[v + 1] && !shown; i++) shown = counts[workOfEntry[entries[i]]] === 1;
    if (shown) { isShown[v] = 1; vertexCount += 1; }
  }
  const edges = data.links === undefined ? countEdges(network, counts, filter.least) : heavyEdges(network.edges, filter.least);
  return {isShown, vertexCount, edges};
}

function heavyEdges(edges, least) {
  const kept = [];
  edges.weight.forEach((weight, e) => { if (weight >= least - 1e-9) kept.push(e); });
  return {
    source: Int32Array.from(kept, e => edges.source[e]), target: Int32Array.from(kept, e => edges.target[e]),
    weight: Float64Array.from(kept, e => edges.weight[e]),
  };
}

/** Returns the partners of a vertex in the whole network, the strongest first: vertex and weight. */
export function partners(network, vertex) {
  const found = [];
  for (let i = network.neighborStarts[vertex]; i < network.neighborStarts[vertex + 1]; i++) {
    found.push({vertex: network.neighbor[i], weight: network.neighborWeight[i]});
  }
  return found.sort((a, b) => b.weight - a.weight || a.vertex - b.vertex);
}

/** Returns the weight of an edge of the whole network; 0 where there is none. */
export function edgeWeight(network, a, b) {
  return partners(network, a).find(partner => partner.vertex === b)?.weight ?? 0;
}

/** Returns the works of a vertex, the latest first, as numbers; those without a year last. */
export function worksOf(network, vertex) {
  const works = [];
  for (let i = network.offsets[vertex]; i < network.offsets[vertex + 1]; i++) {
    works.push(network.workOfEntry[network.entries[i]]);
  }
  return byYear(network, works);
}

/** Returns the works that join two vertices, the latest first, as numbers. */
export function jointWorks(network, a, b) {
  const {offsets, entries, workOfEntry, groups, shares} = network;
  const works = [];
  let i = offsets[a], j = offsets[b];
  while (i < offsets[a + 1] && j < offsets[b + 1]) {
    const left = workOfEntry[entries[i]], right = workOfEntry[entries[j]];
    if (left < right) i += 1;
    else if (left > right) j += 1;
    else {
      const group = groups[entries[i]];
      if (shares[left] > 0 && (group === 0 || groups[entries[j]] !== group)) works.push(left);
      i += 1; j += 1;
    }
  }
  return byYear(network, works);
}

function byYear(network, works) {
  const year = work => Number.isNaN(network.years[work]) ? -Infinity : network.years[work];
  return works.sort((a, b) => (year(a) === year(b) ? a - b : year(b) - year(a)));
}

/** Returns what is to be read of a work. */
export function workAt(network, work) {
  const {works} = network;
  const year = network.years[work], venue = network.venueOf[work];
  return {
    title: works.titles[work], doi: works.dois[work] || "", year: Number.isNaN(year) ? null : year,
    venue: Number.isNaN(venue) ? "" : works.venues[venue],
  };
}

/** Returns the first year of each vertex's works; NaN where none has a year. */
export function firstYears(network) {
  return Float64Array.from({length: network.n}, (_, vertex) => {
    let first = Infinity;
    for (let i = network.offsets[vertex]; i < network.offsets[vertex + 1]; i++) {
      const year = network.years[network.workOfEntry[network.entries[i]]];
      if (year < first) first = year;
    }
    return first === Infinity ? NaN : first;
  });
}
