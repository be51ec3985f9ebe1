// The picture: a canvas that can be pointed at, moved, and used by keyboard.
import {count} from "./text.mjs";
import {View, bounds, edgeAt, edgeClasses, fitScale, neighborTowards, placeLabels, radii, spacing, vertexAt} from "./scene.mjs";
import {svgText} from "./svg.mjs";

/** The picture of a network on a canvas; it draws what it is given, and says what a reader does with it. */
export class Picture {
  /**
   * @param {object} on `select(vertices)`, `viewChanged()`: what a reader does.
   */
  constructor(canvas, tooltip, network, on) {
    Object.assign(this, {canvas, tooltip, network, on});
    this.box = bounds(network);
    this.gap = spacing(network);
    this.view = null;
    this.selected = [];
    this.hovered = -1;
    this.hasLabels = true;
    this.drawOrder = network.order;
    this.context = canvas.getContext("2d", {alpha: false});
    this.resize();
    new ResizeObserver(() => { if (this.resize()) this.draw(); }).observe(canvas);
    for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
      matchMedia(query).addEventListener("change", () => { this.readColors(); this.requestDraw(); });
    }
    this.readColors();
    this.listen();
  }

  readColors() {
    const style = getComputedStyle(this.canvas);
    const color = name => style.getPropertyValue(name).trim();
    this.colors = {back: color("--picture"), ink: color("--ink"), line: color("--edge"), accent: color("--accent")};
    this.scheme = color("--scheme") === "dark" ? "dark" : "light";
    this.font = style.fontFamily;
  }

  resize() {
    const width = this.canvas.clientWidth, height = this.canvas.clientHeight, ratio = devicePixelRatio || 1;
    if (this.size && this.size.width === width && this.size.height === height && this.ratio === ratio) return false;
    this.size = {width, height};
    this.ratio = ratio;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    return true;
  }

  /** Takes what is shown: after a change of filters. */
  show(shown) {
    this.shown = shown;
    this.edgeClass = edgeClasses(shown.edges, shown.vertexCount);
    const {actors, singular} = this.network.data;
    const words = `${count(shown.vertexCount, singular, actors)} and ${count(shown.edges.source.length, "edge")} shown`;
    this.canvas.dataset.vertices = shown.vertexCount;
    this.canvas.dataset.edges = shown.edges.source.length;
    this.canvas.setAttribute("aria-label", `Picture of the network: ${words}`);
    this.requestDraw();
  }

  /** Takes the vertices that are selected: none, one, or a pair. */
  select(vertices) {
    this.selected = vertices;
    this.canvas.dataset.selected = vertices.map(vertex => this.network.ids[vertex]).join(" ");
    this.requestDraw();
  }

  get scene() {
    const view = new View(this.box, this.size, this.view);
    const radius = radii(this.network, this.sizes, view, this.gap);
    return {
      view, radius, isShown: this.shown.isShown, edges: this.shown.edges, edgeClass: this.edgeClass, colouring: this.colouring,
      scheme: this.scheme, selected: this.selected, drawOrder: this.drawOrder, labels: [],
    };
  }

  requestDraw() {
    if (this.pending) return;
    this.pending = requestAnimationFrame(() => { this.pending = 0; this.draw(); });
  }

  /** Draws at once. */
  draw() {
    if (!this.shown || this.size.width === 0) return;
    const scene = this.scene, {network, context: c, colors} = this, {view, radius} = scene;
    this.last = scene;
    c.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    c.fillStyle = colors.back;
    c.fillRect(0, 0, this.size.width, this.size.height);
    const near = this.neighborhood();
    this.drawEdges(scene, near);
    for (const v of this.drawOrder) {
      if (!scene.isShown[v]) continue;
      const x = view.x(network.x[v]), y = view.y(network.y[v]), r = radius[v];
      if (x + r < 0 || y + r < 0 || x - r > this.size.width || y - r > this.size.height) continue;
      c.globalAlpha = near && !near.has(v) ? 0.3 : 1;
      c.fillStyle = scene.colouring[this.scheme][scene.colouring.classOf[v]];
      c.beginPath();
      c.arc(x, y, r, 0, 6.2832);
      c.fill();
      if (r > 2.5) { c.strokeStyle = colors.back; c.lineWidth = 0.7; c.stroke(); }
    }
    c.globalAlpha = 1;
    for (const v of this.selected) this.ring(scene, v, colors.ink, 3);
    if (this.hovered >= 0) this.ring(scene, this.hovered, colors.accent, 2);
    this.drawLabels(scene, near);
  }

  /** The selected vertices with their shown neighbours; null where none is selected. */
  neighborhood() {
    if (this.selected.length === 0) return null;
    const near = new Set(this.selected);
    if (this.selected.length > 1) return near;
    const {source, target} = this.shown.edges, v = this.selected[0];
    for (let e = 0; e < source.length; e++) {
      if (source[e] === v) near.add(target[e]);
      else if (target[e] === v) near.add(source[e]);
    }
    return near;
  }

  ring(scene, v, color, width) {
    if (!scene.isShown[v]) return;
    const c = this.context;
    c.strokeStyle = color;
    c.lineWidth = width;
    c.beginPath();
    c.arc(scene.view.x(this.network.x[v]), scene.view.y(this.network.y[v]), scene.radius[v] + 2.5, 0, 6.2832);
    c.stroke();
  }

  drawEdges(scene, near) {
    const {context: c, network, colors, selected} = this, {view, edges, edgeClass} = scene;
    const px = Float64Array.from(network.x, x => view.x(x)), py = Float64Array.from(network.y, y => view.y(y));
    const {width, height} = this.size;
    const isOfSelection = (a, b) => selected.length === 1 ? a === selected[0] || b === selected[0] : selected.includes(a) && selected.includes(b);
    const isOut = (a, b) => px[a] < 0 && px[b] < 0 || py[a] < 0 && py[b] < 0 || px[a] > width && px[b] > width || py[a] > height && py[b] > height;
    c.strokeStyle = colors.line;
    // Short paths: each is filled on its own, and long ones take more than their lines one by one.
    const perPath = 64;
    for (let k = 0; k < 4; k++) {
      c.globalAlpha = edgeClass.opacities[k] * (near ? 0.3 : 1);
      c.lineWidth = edgeClass.widths[k];
      let lines = 0;
      c.beginPath();
      for (let e = 0; e < edges.source.length; e++) {
        if (edgeClass.classOf[e] !== k) continue;
        const a = edges.source[e], b = edges.target[e];
        if (isOut(a, b) || near && isOfSelection(a, b)) continue;
        c.moveTo(px[a], py[a]);
        c.lineTo(px[b], py[b]);
        if (++lines === perPath) { c.stroke(); c.beginPath(); lines = 0; }
      }
      c.stroke();
    }
    if (near) {
      c.globalAlpha = 0.9;
      c.strokeStyle = colors.accent;
      for (let e = 0; e < edges.source.length; e++) {
        const a = edges.source[e], b = edges.target[e];
        if (!isOfSelection(a, b)) continue;
        c.lineWidth = edgeClass.widths[edgeClass.classOf[e]] + 0.5;
        c.beginPath();
        c.moveTo(px[a], py[a]);
        c.lineTo(px[b], py[b]);
        c.stroke();
      }
    }
    c.globalAlpha = 1;
  }

  drawLabels(scene, near) {
    const c = this.context, {network} = this;
    const wanted = new Set(this.selected);
    if (this.hovered >= 0) wanted.add(this.hovered);
    if (!this.hasLabels && wanted.size === 0) return;
    c.font = `12px ${this.font}`;
    const others = this.hasLabels ? near ? [...near] : this.bySize : [];
    const candidates = [...wanted, ...others.filter(v => !wanted.has(v))];
    const widths = (this.widths ??= new Map());
    const measure = text => {
      let width = widths.get(text);
      if (width === undefined) { width = c.measureText(text).width; widths.set(text, width); }
      return width;
    };
    scene.labels = placeLabels(network, scene, candidates, wanted, measure, 40);
    c.strokeStyle = this.colors.ink;
    c.globalAlpha = 0.6;
    c.lineWidth = 1;
    c.beginPath();
    for (const {leader} of scene.labels) {
      if (!leader) continue;
      c.moveTo(leader[0], leader[1]);
      c.lineTo(leader[2], leader[3]);
    }
    c.stroke();
    c.globalAlpha = 1;
    c.textBaseline = "middle";
    c.lineJoin = "round";
    c.lineWidth = 3;
    c.strokeStyle = this.colors.back;
    c.fillStyle = this.colors.ink;
    for (const label of scene.labels) {
      c.strokeText(label.text, label.left, label.middle);
      c.fillText(label.text, label.left, label.middle);
    }
  }

  /** Takes the values that areas show. */
  setSizes(values) {
    this.sizes = values;
    const value = v => Number.isNaN(values[v]) ? -Infinity : values[v];
    this.bySize = [...this.network.order].sort((a, b) => value(b) - value(a));
    this.drawOrder = this.bySize;
    this.requestDraw();
  }

  setColouring(colouring) { this.colouring = colouring; this.requestDraw(); }

  setLabels(hasLabels) { this.hasLabels = hasLabels; this.requestDraw(); }

  /** Takes the part that is seen; null for all. */
  setView(view) { this.view = view; this.requestDraw(); }

  /** Changes the part that is seen, as a reader wishes. */
  #move(view) {
    const isWhole = view === null || Math.abs(view.zoom - 1) < 1e-3 && Math.hypot(view.x - this.box.x, view.y - this.box.y) < 0.5;
    this.view = isWhole ? null : view;
    this.requestDraw();
    this.on.viewChanged();
  }

  /** Zooms by a factor around a place in pixels, the middle by default. */
  zoom(factor, x = this.size.width / 2, y = this.size.height / 2) {
    const before = new View(this.box, this.size, this.view);
    const zoom = Math.max(0.5, Math.min(200, before.center.zoom * factor));
    const scale = fitScale(this.box, this.size.width, this.size.height) * zoom;
    this.#move({
      zoom, x: before.dataX(x) - (x - this.size.width / 2) / scale, y: before.dataY(y) - (y - this.size.height / 2) / scale,
    });
  }

  showAll() { this.#move(null); }

  pan(dx, dy) {
    const view = new View(this.box, this.size, this.view);
    this.#move({...view.center, x: view.center.x - dx / view.scale, y: view.center.y - dy / view.scale});
  }

  /** Moves vertices into view that are not seen. */
  bringIntoView(vertices) {
    const view = new View(this.box, this.size, this.view);
    const margin = 30;
    const isSeen = vertices.every(v => {
      const x = view.x(this.network.x[v]), y = view.y(this.network.y[v]);
      return x >= margin && y >= margin && x <= this.size.width - margin && y <= this.size.height - margin;
    });
    if (isSeen || vertices.length === 0) return;
    const mean = values => vertices.reduce((sum, v) => sum + values[v], 0) / vertices.length;
    this.#move({x: mean(this.network.x), y: mean(this.network.y), zoom: view.center.zoom});
  }

  svg(title) {
    const scene = {...this.scene, labels: this.last?.labels ?? []};
    return svgText(this.network, scene, this.colors, title, "Helvetica, Arial, sans-serif");
  }

  // Pointer and keys

  listen() {
    const {canvas} = this, pointers = new Map();
    let moved = 0, spread = 0;
    const place = event => {
      const box = canvas.getBoundingClientRect();
      return {x: event.clientX - box.left - canvas.clientLeft, y: event.clientY - box.top - canvas.clientTop};
    };
    canvas.addEventListener("pointerdown", event => {
      if (event.button !== 0) return;
      pointers.set(event.pointerId, place(event));
      canvas.setPointerCapture(event.pointerId);
      if (pointers.size === 1) moved = 0;
      spread = 0;
    });
    canvas.addEventListener("pointermove", event => {
      const now = place(event), before = pointers.get(event.pointerId);
      if (!before) { this.hover(now); return; }
      if (pointers.size === 1) {
        moved += Math.hypot(now.x - before.x, now.y - before.y);
        if (moved > 4) { this.pan(now.x - before.x, now.y - before.y); canvas.dataset.isMoved = ""; }
        else return;
      }
      pointers.set(event.pointerId, now);
      if (pointers.size === 2) {
        moved = 100;
        const [a, b] = [...pointers.values()];
        const distance = Math.hypot(a.x - b.x, a.y - b.y);
        if (spread > 0) this.zoom(distance / spread, (a.x + b.x) / 2, (a.y + b.y) / 2);
        spread = distance;
      }
    });
    const end = event => {
      if (!pointers.delete(event.pointerId)) return;
      delete canvas.dataset.isMoved;
      if (event.type === "pointerup" && moved <= 4 && pointers.size === 0) this.click(place(event));
    };
    canvas.addEventListener("pointerup", end);
    canvas.addEventListener("pointercancel", end);
    canvas.addEventListener("pointerleave", () => { if (pointers.size === 0) this.hover(null); });
    // A wheel moves the page unless the picture is in use.
    canvas.addEventListener("wheel", event => {
      if (!event.ctrlKey && document.activeElement !== canvas) return;
      event.preventDefault();
      const {x, y} = place(event);
      this.zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), x, y);
    }, {passive: false});
    canvas.addEventListener("keydown", event => this.key(event));
  }

  hover(place) {
    if (!this.shown) return;
    const vertex = place ? vertexAt(this.network, this.last ?? this.scene, place.x, place.y) : -1;
    this.canvas.dataset.isOver = vertex >= 0 ? "vertex" : "";
    if (vertex === this.hovered) return;
    this.hovered = vertex;
    this.tooltip.textContent = vertex >= 0 ? this.network.names[vertex] : "";
    this.tooltip.hidden = vertex < 0;
    if (vertex >= 0) {
      const {view} = this.last ?? this.scene;
      const x = Math.min(view.x(this.network.x[vertex]) + 12, this.size.width - this.tooltip.offsetWidth - 4);
      this.tooltip.style.transform = `translate(${Math.max(0, x)}px, ${Math.max(0, view.y(this.network.y[vertex]) + 12)}px)`;
    }
    this.requestDraw();
  }

  click({x, y}) {
    const scene = this.last ?? this.scene;
    const vertex = vertexAt(this.network, scene, x, y);
    if (vertex >= 0) { this.on.select([vertex]); return; }
    const edge = edgeAt(this.network, scene, x, y);
    this.on.select(edge < 0 ? [] : [scene.edges.source[edge], scene.edges.target[edge]]);
  }

  key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key.startsWith("Arrow")) {
      event.preventDefault();
      const from = this.selected.find(vertex => this.shown.isShown[vertex]);
      const next = from === undefined ? this.network.order.find(vertex => this.shown.isShown[vertex]) ?? -1
        : neighborTowards(this.network, this.shown, from, event.key);
      if (next >= 0) { this.on.select([next]); this.bringIntoView([next]); }
    } else if (event.key === "Escape") this.on.select([]);
    else if (event.key === "+" || event.key === "=") this.zoom(1.5);
    else if (event.key === "-") this.zoom(1 / 1.5);
    else if (event.key === "0") this.showAll();
    else return;
    event.preventDefault();
  }
}
