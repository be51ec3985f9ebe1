// The page of a network: puts its parts together.
import {AddressWriter, byId, download, element, pageData} from "./dom.mjs";
import {count, figure} from "./text.mjs";
import {decode, isFiltering, shownNetwork, wholeFilter} from "./network.mjs";
import {fragment, initialState, parse} from "./state.mjs";
import {colouring, colourings} from "./scene.mjs";
import {Picture} from "./picture.mjs";
import {VertexTable} from "./table.mjs";
import {Details} from "./details.mjs";
import {SearchBox} from "./searchbox.mjs";

const sliders = {"least": "least", "from-year": "from", "to-year": "to", "largest": "largest"};

/** Builds the page of its data. */
export function explore() {
  const measures = [...byId("meanings").querySelectorAll("dt")].map(term => [term.textContent, term.nextElementSibling.textContent]);
  const network = decode({...pageData(), measures});
  const {ranges, data} = network;
  const colours = colourings(network);
  const sizes = network.measures.map(measure => measure.name);
  const defaults = {
    ...wholeFilter(network), colour: colours[0] ?? "", labels: true,
    size: ["strength", "works", "degree"].find(name => sizes.includes(name)) ?? sizes[0] ?? "",
  };
  const allowed = {isId: id => network.indexOf.has(id), colours, sizes, ranges};
  let state = initialState(defaults);
  const address = new AddressWriter();
  const save = () => address.write(() => fragment(state, defaults));

  const picture = new Picture(byId("picture"), byId("tooltip"), network, {
    select: vertices => select(vertices),
    viewChanged: () => { state.view = picture.view; save(); },
  });
  const table = new VertexTable(byId("rows"), network, {select: vertex => select([vertex], true)});
  const details = new Details(byId("about"), network, {select: vertices => select(vertices, true)});
  new SearchBox(byId("search"), byId("found"), byId("found-count"), network, {choose: vertex => select([vertex], true)});

  function select(vertices, bringsIntoView = false) {
    state.selected = vertices.map(vertex => network.ids[vertex]);
    showSelection();
    if (bringsIntoView) picture.bringIntoView(vertices);
    save();
  }

  function showSelection() {
    const vertices = state.selected.map(id => network.indexOf.get(id));
    picture.select(vertices);
    table.select(vertices.length === 1 ? vertices[0] : -1);
    details.show(vertices, isFiltering(network, state));
  }

  function showFiltered() {
    const shown = shownNetwork(network, state);
    picture.show(shown);
    table.show(shown.vertexCount === network.n ? network.order : network.order.filter(vertex => shown.isShown[vertex]));
    const words = isFiltering(network, state)
      ? `${count(shown.vertexCount, data.singular, data.actors)} of ${network.n.toLocaleString("en")} and ${count(shown.edges.source.length, "edge")} of ${network.edges.source.length.toLocaleString("en")} are shown.`
      : `All ${count(shown.vertexCount, data.singular, data.actors)} and ${count(shown.edges.source.length, "edge")} are shown.`;
    byId("shown").textContent = words;
    byId("reset").disabled = !isFiltering(network, state);
  }

  function showColours() {
    const chosen = colouring(network, state.colour);
    picture.setColouring(chosen);
    byId("legend").replaceChildren(...chosen.legend.map(entry => {
      const mark = element("span", {class: "mark", "aria-hidden": "true"});
      mark.style.setProperty("--light", chosen.light[entry.class]);
      mark.style.setProperty("--dark", chosen.dark[entry.class]);
      return element("li", {}, mark, entry.name);
    }));
  }

  function showSizes() {
    picture.setSizes(network.measures.find(measure => measure.name === state.size)?.values ?? new Float64Array(network.n));
  }

  function showControls() {
    for (const [id, key] of Object.entries(sliders)) {
      byId(id).value = state[key];
      const output = byId(`${id}-value`);
      if (output) output.textContent = figure(state[key]);
    }
    byId("colour").value = state.colour;
    byId("size").value = state.size;
    byId("labels").checked = state.labels;
  }

  function showAll() {
    showControls();
    picture.setView(state.view);
    picture.setLabels(state.labels);
    showColours();
    showSizes();
    showFiltered();
    showSelection();
  }

  setUpControls();
  state = parse(location.hash, defaults, allowed);
  showAll();
  picture.draw();
  document.documentElement.dataset.ready = "true";

  addEventListener("hashchange", () => {
    if (location.hash === address.written) return;
    address.written = location.hash;
    state = parse(location.hash, defaults, allowed);
    showAll();
  });

  function setUpControls() {
    const options = (id, names) => byId(id).append(...names.map(name => element("option", {value: name, text: name})));
    options("colour", colours);
    options("size", sizes);
    const range = (id, min, max, step) => Object.assign(byId(id), {min, max, step});
    range("least", ranges.least, ranges.heaviest, ranges.isWhole ? 1 : "any");
    range("from-year", ranges.from, ranges.to, 1);
    range("to-year", ranges.from, ranges.to, 1);
    range("largest", 1, ranges.largest, 1);
    byId("years").hidden = !ranges.hasYears;
    byId("largest-field").hidden = network.workCount === 0;
    let pending = 0;
    const filterSoon = () => {
      if (pending) return;
      pending = requestAnimationFrame(() => { pending = 0; showFiltered(); details.show(picture.selected, isFiltering(network, state)); });
    };
    for (const [id, key] of Object.entries(sliders)) {
      byId(id).addEventListener("input", event => {
        const typed = event.target.value.trim(), value = Number(typed);
        // An empty field leaves out nothing.
        state[key] = typed === "" || !Number.isFinite(value) ? defaults[key] : key === "largest" ? Math.max(1, Math.min(ranges.largest, Math.round(value))) : value;
        if (key === "from" && state.to < state.from) state.to = state.from;
        if (key === "to" && state.from > state.to) state.from = state.to;
        for (const [other, name] of Object.entries(sliders)) {
          if (other !== id && name !== "largest") byId(other).value = state[name];
          const output = byId(`${other}-value`);
          if (output) output.textContent = figure(state[name]);
        }
        filterSoon();
        save();
      });
    }
    byId("largest").addEventListener("blur", event => { event.target.value = state.largest; });
    byId("colour").addEventListener("change", event => { state.colour = event.target.value; showColours(); save(); });
    byId("size").addEventListener("change", event => { state.size = event.target.value; showSizes(); save(); });
    byId("labels").addEventListener("change", event => { state.labels = event.target.checked; picture.setLabels(state.labels); save(); });
    byId("zoom-in").addEventListener("click", () => picture.zoom(1.5));
    byId("zoom-out").addEventListener("click", () => picture.zoom(1 / 1.5));
    byId("show-all").addEventListener("click", () => picture.showAll());
    byId("reset").addEventListener("click", () => {
      Object.assign(state, wholeFilter(network));
      showControls();
      filterSoon();
      save();
    });
    byId("download-svg").addEventListener("click", () => download(`${data.actors}.svg`, "image/svg+xml", picture.svg(document.title)));
    byId("download-table").addEventListener("click", () => download(`${data.actors}.csv`, "text/csv", table.csv()));
  }
}
