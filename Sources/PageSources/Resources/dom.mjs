// Elements are made from text by the functions here alone: what records say never becomes markup.

/**
 * Returns a new element.
 * @param {string} name its tag.
 * @param {object} properties attributes by name; `on…` are listeners, `text` is its text, false and null leave out.
 * @param {...(Node|string)} children what it contains.
 */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === "text") made.textContent = value;
    else if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** Returns the element of that id. */
export function byId(id) { return document.getElementById(id); }

/** Offers a text as a file to be saved. */
export function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = element("a", {href: address, download: name, hidden: true});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Returns the list item of a work: its title, year, venue and, where there is a DOI, a link. */
export function workItem(work) {
  const item = element("li", {}, element("span", {class: "title", text: work.title || "(without a title)"}));
  const words = [work.year, work.venue].filter(word => word !== null && word !== undefined && word !== "");
  if (words.length > 0) item.append(" ", element("span", {class: "soft", text: words.join(", ")}));
  if (work.doi) {
    item.append(" ", element("a", {
      href: doiAddress(work.doi), rel: "noreferrer", target: "_blank", text: `doi.org/${work.doi}`,
    }));
  }
  return item;
}

/** Returns the address of a DOI, at doi.org whatever the DOI contains. */
export function doiAddress(doi) {
  return "https://doi.org/" + encodeURIComponent(doi).replaceAll("%2F", "/");
}

/** The data of the page. */
export function pageData() { return JSON.parse(byId("data").textContent); }

/** Writes a fragment into the address, not more often than browsers allow; the last one is always written. */
export class AddressWriter {
  #timer = 0;
  #last = -1000;
  #fragment = null;
  /** The fragment that was written last. */
  written = location.hash;

  /** Writes the fragment that a function returns, soon. */
  write(fragment) {
    this.#fragment = fragment;
    if (this.#timer) return;
    const wait = Math.max(40, 170 - (performance.now() - this.#last));
    this.#timer = setTimeout(() => {
      this.#timer = 0;
      this.#last = performance.now();
      const text = "#" + this.#fragment();
      if (text === (location.hash || "#")) return;
      this.written = text === "#" ? "" : text;
      history.replaceState(null, "", text);
    }, wait);
  }
}
