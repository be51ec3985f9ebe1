// The search: names are offered while one types.
import {element} from "./dom.mjs";
import {count, foldings, match} from "./text.mjs";
import {search} from "./scene.mjs";

const most = 20;

/** The search box with its list of names. */
export class SearchBox {
  /** @param {object} on `choose(vertex)`. */
  constructor(input, list, status, network, on) {
    Object.assign(this, {input, list, status, network, on, found: [], active: -1});
    input.addEventListener("input", () => this.offer());
    input.addEventListener("focus", () => { if (input.value.trim() !== "") this.offer(); });
    input.addEventListener("blur", () => this.close());
    input.addEventListener("keydown", event => this.key(event));
    // The focus stays in the box while an option is clicked.
    list.addEventListener("pointerdown", event => event.preventDefault());
    list.addEventListener("mousedown", event => event.preventDefault());
    list.addEventListener("click", event => {
      const option = event.target.closest("[role=option]");
      if (option) this.choose(Number(option.dataset.place));
    });
  }

  offer() {
    const {network, input} = this;
    this.spellings ??= network.names.map(foldings);
    const {vertices, total} = search(network, this.spellings, input.value, most, match);
    this.found = vertices;
    this.active = -1;
    this.list.replaceChildren(...vertices.map((vertex, place) => {
      const option = element("li", {role: "option", id: `option-${place}`, "data-place": place, "aria-selected": "false"}, network.names[vertex]);
      const where = network.data.institutions?.names[network.memberships[vertex][0]];
      if (where) option.append(element("span", {class: "soft", text: `, ${where}`}));
      return option;
    }));
    this.list.hidden = vertices.length === 0;
    this.input.removeAttribute("aria-activedescendant");
    this.status.textContent = input.value.trim() === "" ? "" : total > most ? `${total} names match; the first ${most} are offered` : count(total, "name matches", "names match");
  }

  close() {
    this.list.hidden = true;
    this.list.replaceChildren();
    this.found = [];
    this.active = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.status.textContent = "";
  }

  choose(place) {
    const vertex = this.found[place];
    if (vertex === undefined) return;
    this.input.value = this.network.names[vertex];
    this.close();
    this.on.choose(vertex);
  }

  key(event) {
    if (event.key === "Escape") { this.close(); return; }
    if (event.key === "Enter") {
      if (this.found.length > 0) { event.preventDefault(); this.choose(Math.max(0, this.active)); }
      return;
    }
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (!step) return;
    event.preventDefault();
    if (this.found.length === 0) { this.offer(); if (this.found.length === 0) return; }
    const previous = this.list.children[this.active];
    this.active = this.active < 0 ? (step > 0 ? 0 : this.found.length - 1) : (this.active + step + this.found.length) % this.found.length;
    previous?.setAttribute("aria-selected", "false");
    const option = this.list.children[this.active];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({block: "nearest"});
    this.input.setAttribute("aria-activedescendant", option.id);
  }
}
