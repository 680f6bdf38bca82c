import type { tokens } from "@fluentui/react-components";

/** The name of one of Fluent's colours or other design values. */
type Token = keyof typeof tokens;

/** A fill, and what is written on it. */
export interface Shade {
  readonly fill: string;
  readonly text: string;
  readonly edge: string;
}

/** How one of several series is told from the others: by colour, by the form of its dots, and by the pattern of its bars. */
export interface Series {
  readonly colour: string;
  readonly symbol: "circle" | "square" | "triangle" | "diamond" | "star" | "times" | "wye" | "plus";
  /** A fill: the colour itself, or the colour in stripes or dots. */
  readonly fill: string;
}

/** What a chart is drawn in: colours of the theme as they are at that moment, and how wide it may be. */
export interface Look {
  readonly width: number;
  readonly font: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  /** Axes and grids. */
  readonly grid: string;
  /** What the chart is about. */
  readonly accent: string;
  /** What stands against it: a second measure, a mark of a limit. */
  readonly contrast: string;
  /** From nothing to much. */
  readonly heats: readonly [Shade, Shade, Shade, Shade];
  readonly series: readonly Series[];
  /** Patterns that the fills of series name. */
  readonly patterns: readonly Pattern[];
}

/** A pattern as the chart carries it along: a tile of 6 by 6. */
export interface Pattern {
  readonly id: string;
  readonly colour: string;
  readonly ground: string;
  /** Path of the lines on the tile. */
  readonly path: string;
}

/** Windows contrast themes have these colours and no others. */
const SYSTEM: Readonly<Partial<Record<Token, string>>> = {
  colorNeutralBackground1: "Canvas",
  colorNeutralBackground3: "Canvas",
  colorBrandBackground2Hover: "Canvas",
  colorBrandBackground: "Highlight",
  colorNeutralForegroundOnBrand: "HighlightText",
};
const TEXT = "CanvasText";

const COLOURS: readonly Token[] = [
  "colorBrandBackground",
  "colorPaletteBlueForeground2",
  "colorPalettePumpkinForeground2",
  "colorPaletteBerryForeground2",
  "colorPaletteTealForeground2",
  "colorPalettePurpleForeground2",
  "colorPaletteBrownForeground2",
  "colorPaletteSteelForeground2",
];

const SYMBOLS = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "star",
  "times",
  "wye",
  "plus",
] as const;

/** Whole, stripes one way, stripes the other way, lines across, dots; then again. */
const PATHS = [
  "",
  "M-1 1L1 -1M0 6L6 0M5 7L7 5",
  "M-1 5L1 7M0 0L6 6M5 -1L7 1",
  "M0 3H6",
  "M3 0V6M0 3H6",
];

/** A tile whose lines are joined to those of its neighbours. */
const patternOf = (id: string, colour: string, ground: string, path: string): Pattern => ({
  id,
  colour,
  ground,
  path,
});

const heatsOf = (colour: (token: Token) => string): Look["heats"] => {
  const edge = colour("colorNeutralStroke1");
  const text = colour("colorNeutralForeground1");
  return [
    { fill: colour("colorNeutralBackground1"), text, edge: colour("colorNeutralStroke2") },
    { fill: colour("colorNeutralBackground3"), text, edge },
    { fill: colour("colorBrandBackground2Hover"), text, edge },
    { fill: colour("colorBrandBackground"), text: colour("colorNeutralForegroundOnBrand"), edge },
  ];
};

/** What a look is made of besides the theme. */
interface Place {
  readonly width: number;
  /** Keeps the patterns of several charts on a page apart. */
  readonly mark: string;
  /** In a contrast theme: a colour of the system by its name, as numbers. Plot takes other words for names of data. */
  readonly system?: (name: string) => string;
}

/** Makes a look of design values. */
export function lookIn(value: (token: Token) => string, { width, mark, system }: Place): Look {
  const colour = (token: Token): string =>
    system === undefined ? value(token) : system(SYSTEM[token] ?? TEXT);
  const surface = colour("colorNeutralBackground1");
  const patterns: Pattern[] = [];
  const series = COLOURS.map((token, at): Series => {
    // Bars of a contrast theme are its text colour: there they are told apart by their patterns alone.
    const own = system === undefined ? value(token) : system(TEXT);
    const path = PATHS[at % PATHS.length] ?? "";
    if (path !== "") patterns.push(patternOf(`${mark}-${at}`, own, surface, path));
    return {
      colour: own,
      symbol: SYMBOLS[at % SYMBOLS.length] ?? "circle",
      fill: path === "" ? own : `url(#${mark}-${at})`,
    };
  });
  return {
    width,
    font: value("fontFamilyBase"),
    surface,
    text: colour("colorNeutralForeground1"),
    muted: colour("colorNeutralForeground2"),
    grid: colour("colorNeutralStroke2"),
    accent: colour("colorBrandBackground"),
    contrast: colour("colorPaletteDarkOrangeForeground1"),
    heats: heatsOf(colour),
    series,
    patterns,
  };
}

/** The look of a place in the page, as its theme is now. */
export const lookAt = (
  place: Element,
  options: { readonly width: number; readonly mark: string },
): Look => {
  const style = getComputedStyle(place);
  const value = (token: Token): string => style.getPropertyValue(`--${token}`).trim();
  const forced = window.matchMedia?.("(forced-colors: active)").matches ?? false;
  return lookIn(value, { ...options, ...(forced && { system: systemColour }) });
};

/** A colour of the system, as numbers. */
const systemColour = (name: string): string => {
  const probe = document.createElement("span");
  probe.style.color = name;
  probe.style.forcedColorAdjust = "none";
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};
