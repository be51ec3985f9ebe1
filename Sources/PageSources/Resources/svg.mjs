// The picture as an SVG file of its own.
import {escapedXML} from "./text.mjs";

const round = value => Math.round(value * 10) / 10;

/**
 * Returns a scene as SVG, with one circle for each vertex that is shown.
 * @param {object} colors `back`, `ink`, `line`, `accent`: what the page has.
 */
export function svgText(network, scene, colors, title, font) {
  const {view, edges, edgeClass, radius, colouring, scheme, isShown, labels, selected} = scene;
  const {width, height} = view.size;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-family="${escapedXML(font)}" font-size="12">`,
    `<title>${escapedXML(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colors.back}"/>`,
  ];
  const paths = ["", "", "", "", ""];
  for (let e = 0; e < edges.source.length; e++) {
    const a = edges.source[e], b = edges.target[e];
    const isOfSelection = selected.length === 1 ? a === selected[0] || b === selected[0] : selected.includes(a) && selected.includes(b);
    paths[isOfSelection ? 4 : edgeClass.classOf[e]] += `M${round(view.x(network.x[a]))} ${round(view.y(network.y[a]))}L${round(view.x(network.x[b]))} ${round(view.y(network.y[b]))}`;
  }
  paths.forEach((path, place) => {
    if (path === "") return;
    const color = place === 4 ? colors.accent : colors.line;
    const opacity = place === 4 ? 0.9 : edgeClass.opacities[place];
    lines.push(`<path d="${path}" fill="none" stroke="${color}" stroke-width="${place === 4 ? 2 : edgeClass.widths[place]}" stroke-opacity="${round(opacity * 10) / 10}"/>`);
  });
  for (const vertex of scene.drawOrder) {
    if (!isShown[vertex]) continue;
    const color = colouring[scheme][colouring.classOf[vertex]];
    const ring = selected.includes(vertex) ? ` stroke="${colors.ink}" stroke-width="3"` : ` stroke="${colors.back}" stroke-width="0.7"`;
    lines.push(`<circle cx="${round(view.x(network.x[vertex]))}" cy="${round(view.y(network.y[vertex]))}" r="${round(radius[vertex])}" fill="${color}"${ring}><title>${escapedXML(network.names[vertex])}</title></circle>`);
  }
  const leaders = labels.filter(label => label.leader).map(({leader: [ax, ay, bx, by]}) => `M${round(ax)} ${round(ay)}L${round(bx)} ${round(by)}`).join("");
  if (leaders !== "") lines.push(`<path d="${leaders}" fill="none" stroke="${colors.ink}" stroke-opacity="0.6"/>`);
  if (labels.length > 0) {
    lines.push(`<g fill="${colors.ink}" stroke="${colors.back}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">`);
    for (const label of labels) {
      lines.push(`<text x="${round(label.left)}" y="${round(label.middle)}" dominant-baseline="central">${escapedXML(label.text)}</text>`);
    }
    lines.push("</g>");
  }
  return lines.join("\n") + "\n</svg>\n";
}
