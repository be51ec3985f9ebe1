// The state of the page as the fragment of its address, and back.

/** Returns the state in which a page without a fragment is. */
export function initialState(defaults) { return {selected: [], view: null, ...defaults}; }

/**
 * Returns a state as a fragment, without `#`: what differs from the defaults alone.
 * @param {object} state selected (ids), least, from, to, largest, colour, size, labels, view ({x, y, zoom} or null).
 */
export function fragment(state, defaults) {
  const parts = [];
  if (state.selected.length > 0) parts.push("select=" + state.selected.map(encodeURIComponent).join("+"));
  for (const key of ["least", "from", "to", "largest", "colour", "size"]) {
    if (state[key] !== defaults[key]) parts.push(`${key}=${encodeURIComponent(state[key])}`);
  }
  if (state.labels !== defaults.labels) parts.push(`labels=${state.labels ? 1 : 0}`);
  if (state.view) {
    const {x, y, zoom} = state.view;
    parts.push(`view=${[x, y].map(value => Math.round(value)).join(",")},${Number(zoom.toPrecision(4))}`);
  }
  return parts.join("&");
}

/**
 * Returns the state that a fragment states; what makes no sense in it is passed over.
 * @param {object} allowed `isId(id)`, `colours`, `sizes`: what may be named; `ranges` as the network has them.
 */
export function parse(text, defaults, allowed) {
  const state = initialState(defaults);
  for (const part of text.replace(/^#/, "").split("&")) {
    const equals = part.indexOf("=");
    if (equals < 0) continue;
    const key = part.slice(0, equals);
    let values;
    try { values = part.slice(equals + 1).split("+").map(decodeURIComponent); } catch { continue; }
    const number = /^-?\d+(\.\d+)?(e-?\d+)?$/.test(values[0]) ? Number(values[0]) : NaN;
    const {ranges} = allowed;
    const isWithin = (low, high) => number >= low && number <= high;
    if (key === "select" && values.length <= 2 && values.every(allowed.isId) && new Set(values).size === values.length) state.selected = values;
    else if (key === "least" && isWithin(ranges.least, ranges.heaviest)) state.least = number;
    else if ((key === "from" || key === "to") && ranges.hasYears && isWithin(ranges.from, ranges.to) && Number.isInteger(number)) state[key] = number;
    else if (key === "largest" && isWithin(1, ranges.largest) && Number.isInteger(number)) state.largest = number;
    else if (key === "colour" && allowed.colours.includes(values[0])) state.colour = values[0];
    else if (key === "size" && allowed.sizes.includes(values[0])) state.size = values[0];
    else if (key === "labels" && (number === 0 || number === 1)) state.labels = number === 1;
    else if (key === "view") {
      const view = values[0].split(",").map(Number);
      if (view.length === 3 && view.every(Number.isFinite) && view[2] >= 0.2 && view[2] <= 1000 && Math.abs(view[0]) <= 1e5 && Math.abs(view[1]) <= 1e5) {
        state.view = {x: view[0], y: view[1], zoom: view[2]};
      }
    }
  }
  if (state.from > state.to) [state.from, state.to] = [defaults.from, defaults.to];
  return state;
}
