import type { Scale } from "./drawing";

const SVG = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

/** An element of a picture. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly Node[]
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** Text, never markup: it comes from cells. */
export const words = (text: string, attributes: Attributes): SVGElement =>
  element("text", { fill: "currentColor", "font-size": 11, ...attributes }, new Text(text));

/** Where things are: the plot, and how numbers and categories become places in it. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Bars: categories go down, values to the right. */
  readonly lies: boolean;
  readonly reversed: boolean;
  readonly categories: number;
}

/** A place in the plot by shares of its sides: along the categories, and up (or along) the values. */
export function place({ left, top, width, height, lies }: Plot, along: number, up: number) {
  return lies
    ? { x: left + up * width, y: top + along * height }
    : { x: left + along * width, y: top + (1 - up) * height };
}

/** How far up a scale a number is, 0 to 1. */
export const share = ({ from, to }: Scale, value: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** The middle of a category; bars begin at the bottom unless they are reversed. */
export function middle({ categories, lies, reversed }: Plot, at: number): number {
  const along = (at + 0.5) / Math.max(1, categories);
  return lies !== reversed ? 1 - along : along;
}
