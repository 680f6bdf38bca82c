import type { Draw, Marks } from "./loadCharts";
import type { Look, Pattern } from "./look";

const SVG = "http://www.w3.org/2000/svg";

const TILE = 6;

function patternNode({ id, colour, ground, path }: Pattern): SVGElement {
  const node = document.createElementNS(SVG, "pattern");
  const set = (element: Element, values: Readonly<Record<string, string | number>>): void =>
    Object.entries(values).forEach(([name, value]) => element.setAttribute(name, String(value)));
  set(node, { id, width: TILE, height: TILE, patternUnits: "userSpaceOnUse" });
  const tile = document.createElementNS(SVG, "rect");
  set(tile, { width: TILE, height: TILE, fill: ground });
  const lines = document.createElementNS(SVG, "path");
  set(lines, { d: path, stroke: colour, "stroke-width": 2, "stroke-linecap": "square" });
  node.append(tile, lines);
  return node;
}

/** Draws a chart as one SVG element, with all that it needs inside it. */
export function drawn(marks: Marks, draw: Draw, look: Look): SVGSVGElement {
  const options = draw(marks, look);
  const node = marks.plot({
    // Colours that a chart names are meant as they are; a scale of colours is asked for.
    color: { type: "identity" },
    ...options,
    width: look.width,
    figure: false,
    style: {
      ...(typeof options.style === "object" ? options.style : {}),
      background: "none",
      color: look.text,
      fontFamily: look.font,
      fontSize: "12px",
      // Plot's own rule would shrink the letters with the picture.
      maxWidth: "none",
      display: "block",
      overflow: "visible",
    },
  });
  const svg = node as SVGSVGElement;
  const used = look.patterns.filter(({ id }) => svg.outerHTML.includes(`url(#${id})`));
  if (used.length > 0) {
    const defs = document.createElementNS(SVG, "defs");
    defs.append(...used.map(patternNode));
    svg.prepend(defs);
  }
  return svg;
}
