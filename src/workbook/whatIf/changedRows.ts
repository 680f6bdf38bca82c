import type { Lever, LeverValues, Scheme, SchemePath, Words } from "../../rules";

type Tree = Readonly<Record<string | number, unknown>>;

/** What stands at a path of a scheme. */
export const valueAt = (scheme: unknown, path: SchemePath): unknown =>
  path.reduce<unknown>((value, step) => (value as Tree | undefined)?.[step], scheme);

/** A row of a scheme's rules in which something was changed. */
export interface ChangedRow {
  /** The path of the row: what has a source of its own. */
  readonly path: SchemePath;
  /** The places within it whose figures are others. */
  readonly places: readonly SchemePath[];
  /** Its note says a figure that is no longer true, and goes. */
  readonly noteGoes: boolean;
}

/** The row that a place belongs to: the nearest around it that says where it comes from. */
const rowOf = (scheme: Scheme, place: SchemePath): SchemePath => {
  for (let length = place.length - 1; length > 0; length--) {
    const path = place.slice(0, length);
    const value = valueAt(scheme, path);
    if (typeof value === "object" && value !== null && "from" in value) return path;
  }
  return [];
};

/** Cuts that were given in place of a scheme's own go into its rules all together. */
const wholly = (scheme: Scheme, place: SchemePath): readonly SchemePath[] => {
  const list = place.slice(0, -1);
  const cuts = place.at(-2) === "default" ? valueAt(scheme, list) : undefined;
  return Array.isArray(cuts) ? cuts.map((_, index) => [...list, index]) : [place];
};

/** Whether words say a figure: in digits, or spelled out. */
const saysFigure = (words: unknown): boolean => {
  const { zh, en } = words as { readonly zh: string; readonly en: string };
  return (
    /[\d一二三四五六七八九十百千万亿两半]/u.test(zh) ||
    /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|hundred|thousand|million|quarter)\b/i.test(
      en,
    )
  );
};

/** The rows in which moved figures stand, each once. */
export const changedRows = (
  scheme: Scheme,
  levers: readonly Lever[],
  values: LeverValues,
): readonly ChangedRow[] => {
  const rows = new Map<string, { path: SchemePath; places: SchemePath[]; tested: boolean }>();
  for (const { id, kind, places } of levers) {
    if (!values.has(id)) continue;
    for (const place of places.flatMap((each) => wholly(scheme, each))) {
      const path = rowOf(scheme, place);
      const row = rows.get(path.join("/")) ?? { path, places: [], tested: false };
      if (!row.places.some((known) => known.join("/") === place.join("/"))) row.places.push(place);
      row.tested ||= kind === "threshold";
      rows.set(path.join("/"), row);
    }
  }
  return [...rows.values()].map(({ path, places, tested }) => {
    const label = valueAt(scheme, [...path, "label"]);
    return { path, places, noteGoes: tested && label !== undefined && saysFigure(label) };
  });
};

/** Where a row comes from whose figures were tried and kept. Stands in workbooks. */
export const keptSource = (scheme: Scheme, moved: Scheme, { places }: ChangedRow): Words => {
  const was = places
    .filter((place) => valueAt(scheme, place) !== valueAt(moved, place))
    .map((place) => String(valueAt(scheme, place)));
  return { zh: `试算后改定，原为 ${was.join("、")}`, en: `Set in What if; was ${was.join(", ")}` };
};
