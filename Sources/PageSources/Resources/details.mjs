// What is to be read of the selected vertex or pair.
import {element, workItem} from "./dom.mjs";
import {figure} from "./text.mjs";
import {edgeWeight, jointWorks, partners, workAt, worksOf} from "./network.mjs";

/** Writes the region 'Details'. */
export class Details {
  /** @param {object} on `select(vertices)`: what a reader chooses in it. */
  constructor(body, network, on) { Object.assign(this, {body, network, on}); }

  /** Shows a vertex, a pair, or what to do where nothing is selected. */
  show(selected, isFiltering) {
    const hadFocus = this.body.contains(document.activeElement);
    const parts = selected.length === 1 ? this.vertex(selected[0]) : selected.length === 2 ? this.pair(...selected) : this.nothing();
    if (selected.length > 0 && isFiltering) {
      parts.splice(1, 0, element("p", {class: "note", text: "Filters are on; these figures, partners and works are those of the whole network."}));
    }
    this.body.replaceChildren(...parts);
    // Who chose something in here goes on reading here.
    if (hadFocus) this.body.querySelector("h3, p")?.focus();
  }

  nothing() {
    return [element("p", {class: "soft", tabindex: -1, text: "Choose a circle or a line in the picture, or a name in the search or the table, to see the figures and the works behind it."})];
  }

  heading(text) { return element("h3", {tabindex: -1, text}); }

  clearButton() { return element("button", {type: "button", text: "Deselect", onclick: () => this.on.select([])}); }

  vertex(vertex) {
    const {network} = this, {data} = network;
    const parts = [this.heading(network.names[vertex])];
    const places = [];
    if (data.institutions) places.push(...network.memberships[vertex].map(i => data.institutions.names[i]));
    const country = network.country[vertex];
    if (!Number.isNaN(country) && data.countries) places.push(data.countries.names[country]);
    if (places.length > 0) parts.push(element("p", {class: "soft", text: places.join("; ")}));
    parts.push(this.clearButton());
    const list = element("dl", {class: "measures"});
    for (const measure of network.measures) {
      list.append(element("div", {title: measure.meaning}, element("dt", {text: measure.name}), element("dd", {text: figure(measure.values[vertex])})));
    }
    parts.push(element("h4", {text: "Measures"}), list);
    const found = partners(network, vertex);
    parts.push(element("h4", {text: `Partners (${found.length})`}));
    if (found.length > 0) {
      const rows = element("div", {role: "list", class: "partners", "aria-label": "Partners, strongest first"});
      for (const {vertex: other, weight} of found) rows.append(this.partner(vertex, other, weight));
      parts.push(rows);
    }
    if (network.workCount > 0) parts.push(...this.works("Works", worksOf(network, vertex)));
    return parts;
  }

  partner(vertex, other, weight) {
    const {network} = this, name = network.names[other];
    const row = element("div", {role: "listitem"},
      element("button", {type: "button", class: "link", text: name, onclick: () => this.on.select([other])}),
      element("span", {class: "n", title: "weight", text: figure(weight)}));
    if (network.workCount > 0) {
      row.append(element("button", {type: "button", class: "small", "aria-label": `Joint works with ${name}`, text: "Joint works", onclick: () => this.on.select([vertex, other])}));
    }
    return row;
  }

  pair(a, b) {
    const {network} = this;
    const parts = [this.heading(`${network.names[a]} and ${network.names[b]}`)];
    parts.push(element("p", {class: "buttons"},
      ...[a, b].map(vertex => element("button", {type: "button", text: network.names[vertex], onclick: () => this.on.select([vertex])})), this.clearButton()));
    const weight = edgeWeight(network, a, b);
    parts.push(element("p", {text: `Weight ${figure(weight)} (${network.data.weights}).`}));
    if (network.workCount > 0) parts.push(...this.works("Joint works", jointWorks(network, a, b)));
    return parts;
  }

  works(title, works) {
    const list = element("ol", {class: "works"});
    for (const work of works) list.append(workItem(workAt(this.network, work)));
    return [element("h4", {text: `${title} (${works.length})`}), works.length > 0 ? list : element("p", {class: "soft", text: "No works."})];
  }
}
