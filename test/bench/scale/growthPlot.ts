/** The ways in which customers are graded. */
export type Path = "engine" | "xlsx" | "clickhouse";

/** What a case has cost. */
export interface Measured {
  readonly path: Path;
  readonly rows: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const WIDTH = 760;
const HEIGHT = 380;
const TOP = 46;
const BOTTOM = 326;
const PANEL = 260;

// Told apart without colour too: by their marks.
const LOOKS: Readonly<
  Record<Path, { readonly name: string; readonly colour: string; readonly mark: string }>
> = {
  engine: { name: "engine", colour: "#0f6cbd", mark: "M-4,-4H4V4H-4Z" },
  xlsx: { name: ".xlsx", colour: "#8a5a00", mark: "M0,-5L5,4H-5Z" },
  clickhouse: { name: "ClickHouse", colour: "#a4262c", mark: "M0,-5L5,0L0,5L-5,0Z" },
};

interface Panel {
  readonly left: number;
  readonly title: string;
  readonly of: (one: Measured) => number;
  readonly low: number;
  readonly high: number;
  readonly label: (power: number) => string;
}

const secondsLabel = (power: number): string =>
  power < -3
    ? `${String(10 ** (power + 6))} µs`
    : power < 0
      ? `${String(10 ** (power + 3))} ms`
      : `${(10 ** power).toLocaleString("en")} s`;
const sizeLabel = (power: number): string =>
  power < 3 ? `${String(10 ** power)} MB` : `${String(10 ** (power - 3))} GB`;

const x = ({ left }: Panel, rows: number): number => left + ((Math.log10(rows) - 3) / 5) * PANEL;
const y = ({ low, high }: Panel, value: number): number =>
  BOTTOM - ((Math.log10(Math.max(value, 10 ** low)) - low) / (high - low)) * (BOTTOM - TOP);
const at = (value: number): string => value.toFixed(1);

const axes = (panel: Panel): string => {
  const { left, low, high, title, label } = panel;
  const across = Array.from({ length: high - low + 1 }, (_, step) => {
    const height = at(y(panel, 10 ** (low + step)));
    return `<path d="M${at(left)},${height}h${String(PANEL)}" stroke="#d1d1d1"/><text x="${at(left - 6)}" y="${height}" dy="4" text-anchor="end">${label(low + step)}</text>`;
  });
  const along = Array.from({ length: 6 }, (_, step) => {
    const place = at(x(panel, 10 ** (3 + step)));
    return `<text x="${place}" y="${String(BOTTOM + 18)}" text-anchor="middle">10<tspan dy="-5" font-size="9">${String(3 + step)}</tspan></text>`;
  });
  return `<text x="${at(left)}" y="${String(TOP - 22)}" font-weight="600">${title}</text>${across.join("")}${along.join("")}`;
};

const line = (panel: Panel, path: Path, measured: readonly Measured[]): string => {
  const { colour, mark } = LOOKS[path];
  const points = measured
    .filter((one) => one.path === path)
    .map((one) => [at(x(panel, one.rows)), at(y(panel, panel.of(one)))] as const);
  if (points.length === 0) return "";
  const marks = points.map(
    ([px, py]) => `<path d="${mark}" transform="translate(${px},${py})" fill="${colour}"/>`,
  );
  return `<polyline points="${points.map((point) => point.join(",")).join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>${marks.join("")}`;
};

/** Time and memory by the number of customers, both scales logarithmic: an SVG that is the same for the same figures. */
export const growthPlot = (measured: readonly Measured[]): string => {
  const panels: readonly Panel[] = [
    {
      left: 70,
      title: "Time",
      of: ({ seconds }) => seconds,
      low: -4,
      high: 3,
      label: secondsLabel,
    },
    {
      left: 450,
      title: "Memory of the process",
      of: ({ megabytes }) => megabytes,
      low: 1,
      high: 4,
      label: sizeLabel,
    },
  ];
  const paths = Object.keys(LOOKS) as Path[];
  const drawn = panels.map(
    (panel) => axes(panel) + paths.map((path) => line(panel, path, measured)).join(""),
  );
  const legend = paths.map((path, place) => {
    const { name, colour, mark } = LOOKS[path];
    return `<g transform="translate(${String(90 + place * 110)},${String(HEIGHT - 12)})"><path d="${mark}" transform="translate(0,-4)" fill="${colour}"/><text x="10">${name}</text></g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" font-family="system-ui, sans-serif" font-size="12" fill="#242424" role="img" aria-label="Time and memory by the number of customers">`,
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="#ffffff"/>`,
    ...drawn,
    ...legend,
    "</svg>",
    "",
  ].join("\n");
};
