// The table of the vertices that are shown: of many rows, those in view and about them are there.
import {element} from "./dom.mjs";
import {csv, figure} from "./text.mjs";

const rowHeight = 30;
const headHeight = 64;
const least = 120;

/** Returns vertices in the order of a column: those without a value last, equal ones in the order that they had. */
export function sorted(vertices, values, isDescending) {
  const sign = isDescending ? -1 : 1;
  return [...vertices].sort((a, b) => {
    const x = values[a], y = values[b];
    if (typeof x === "string") return sign * (x < y ? -1 : x > y ? 1 : 0);
    if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) - Number.isNaN(y);
    return sign * (x - y);
  });
}

/** The table. */
export class VertexTable {
  /** @param {object} on `select(vertex)`. */
  constructor(scroller, network, on) {
    Object.assign(this, {scroller, network, on, vertices: [], sort: null, selected: -1});
    this.rows = new Map();
    this.collator = new Intl.Collator("en");
    const places = [...network.order].sort((a, b) => this.collator.compare(network.names[a], network.names[b]) || a - b);
    this.namePlaces = new Float64Array(network.n);
    places.forEach((vertex, place) => { this.namePlaces[vertex] = place; });
    this.columns = [{name: "name", meaning: "the name", values: this.namePlaces}, ...network.measures];
    this.head = element("tr", {"aria-rowindex": 1});
    for (const column of this.columns) {
      const button = element("button", {type: "button", title: column.meaning, text: column.name, onclick: () => this.sortBy(column)});
      this.head.append(element("th", {scope: "col", class: column.name === "name" ? "name" : "n"}, button));
    }
    this.body = element("tbody");
    this.table = element("table", {"aria-label": "Table"}, element("thead", {}, this.head), this.body);
    this.sizer = element("div", {class: "sizer"}, this.table);
    scroller.append(this.sizer);
    scroller.addEventListener("scroll", () => this.request());
    new ResizeObserver(() => this.request()).observe(scroller);
  }

  /** Takes the vertices to list, strongest first; they are sorted as a reader last wished. */
  show(vertices) {
    this.all = vertices;
    this.vertices = this.sort ? sorted(vertices, this.sort.column.values, this.sort.isDescending) : vertices;
    this.table.setAttribute("aria-rowcount", vertices.length + 1);
    this.sizer.style.height = `${vertices.length * rowHeight + headHeight}px`;
    this.clear();
    this.render();
  }

  /** Sorts by a column: largest first, then smallest first; names from A to Z first. */
  sortBy(column) {
    const isName = column.name === "name";
    const isDescending = this.sort?.column === column ? !this.sort.isDescending : !isName;
    this.sort = {column, isDescending};
    [...this.head.children].forEach((cell, place) => {
      if (this.columns[place] === column) cell.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      else cell.removeAttribute("aria-sort");
    });
    this.scroller.scrollTop = 0;
    this.show(this.all);
  }

  select(vertex) {
    this.selected = vertex;
    for (const row of this.rows.values()) row.element.classList.toggle("selected", row.vertex === vertex);
  }

  clear() {
    this.body.replaceChildren();
    this.rows.clear();
  }

  request() {
    if (this.pending) return;
    this.pending = requestAnimationFrame(() => { this.pending = 0; this.render(); });
  }

  /** Makes the rows in view and about them; those that stay keep their elements, and so the focus. */
  render() {
    const {vertices, rows} = this;
    const inView = Math.ceil(this.scroller.clientHeight / rowHeight);
    const first = Math.max(0, Math.min(Math.floor(this.scroller.scrollTop / rowHeight) - 40, vertices.length - least));
    const last = Math.min(vertices.length, Math.max(first + least, first + inView + 80));
    for (const [place, row] of rows) {
      if (place < first || place >= last) { row.element.remove(); rows.delete(place); }
    }
    let before = null;
    for (let place = last - 1; place >= first; place--) {
      let row = rows.get(place);
      if (!row) {
        row = {vertex: vertices[place], element: this.row(place, vertices[place])};
        rows.set(place, row);
        this.body.insertBefore(row.element, before);
      }
      before = row.element;
    }
    this.table.style.top = `${first * rowHeight}px`;
  }

  row(place, vertex) {
    const {network} = this;
    const button = element("button", {type: "button", class: "link", title: network.names[vertex], text: network.names[vertex], onclick: () => this.on.select(vertex)});
    const row = element("tr", {"aria-rowindex": place + 2, class: vertex === this.selected ? "selected" : null}, element("th", {scope: "row", class: "name"}, button));
    for (const measure of network.measures) row.append(element("td", {class: "n", text: figure(measure.values[vertex])}));
    return row;
  }

  /** The table as comma-separated values, in the order that is shown. */
  csv() {
    const {network} = this, {data} = network;
    const hasInstitutions = data.actors === "persons" && data.institutions;
    const head = [data.singular, "name", ...network.measures.map(measure => measure.name)];
    if (data.actors === "institutions" && data.countries) head.splice(2, 0, "country");
    if (hasInstitutions) head.push("institutions");
    const rows = this.vertices.map(vertex => {
      const row = [network.ids[vertex], network.names[vertex], ...network.measures.map(measure => measure.values[vertex])];
      if (data.actors === "institutions" && data.countries) row.splice(2, 0, data.countries.ids[network.country[vertex]] ?? "");
      if (hasInstitutions) row.push([...network.memberships[vertex]].sort((a, b) => a - b).map(i => data.institutions.ids[i]).join("|"));
      return row;
    });
    return csv([head, ...rows]);
  }
}
