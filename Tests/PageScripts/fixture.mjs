// Invented networks in the form in which pages have their data.

/** Returns the data of a page of persons `a`, `b`, … and works, each given by its actors as the page writes them. */
export function data(count, actors, more = {}) {
  const letters = Array.from({length: count}, (_, i) => String.fromCharCode(97 + i));
  const works = actors.map((list, i) => ({title: `Work ${i}`, year: "", ...more.works?.[i], actors: list}));
  return {
    actors: "persons", singular: "person", title: "Invented", weights: "full counting",
    counting: more.counting ?? "full", maximumAuthors: more.maximumAuthors ?? null,
    measures: [["strength", "joint works"]], values: [more.strengths ?? letters.map(() => "1").join(" ")],
    ids: letters, names: more.names ?? letters.map(letter => `Name ${letter}`),
    places: more.places ?? letters.map((_, i) => `${i} 0`).join(" "),
    works: {
      titles: works.map(work => work.title), years: works.map(work => work.year).join(" "),
      venues: ["Journal of Inventions"], venueOf: works.map(() => "0").join(" "),
      dois: works.map(work => work.doi ?? ""), actors: actors.join(","),
    },
  };
}

/** Returns edges as texts: `a-b 2`. */
export function edgeTexts(network, edges) {
  return Array.from(edges.weight, (weight, e) => `${network.ids[edges.source[e]]}-${network.ids[edges.target[e]]} ${Number(weight.toFixed(9))}`);
}
