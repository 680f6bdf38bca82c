import type { Cell } from "../../cells";
import type { Words } from "../../rules";
import { columnHeaded } from "../columnNamed";
import type { Region } from "../port";

/** The tables that keep what has been: each on a sheet of its own, known by its headers in either language. */
export type RecordName = "runs" | "tiers" | "versions" | "archive" | "undo";

/** What a table of the record looks like. */
export interface RecordKind<Field extends string> {
  readonly name: RecordName;
  /** In the order in which a new table has them. */
  readonly headers: Readonly<Record<Field, Words>>;
  /** The columns without which a table is not of this kind. */
  readonly needed: readonly Field[];
  /** Number format codes; what has none is "@", text that stays text. */
  readonly formats: Readonly<Partial<Record<Field, string>>>;
}

/** The fields of a kind in the order in which a new table has them. */
export const fieldsOf = <Field extends string>({ headers }: RecordKind<Field>): readonly Field[] =>
  Object.keys(headers) as Field[];

/** Where the fields stand among the headers of a table, -1 for one that is not there; null for a table of another kind. */
export const placesOf = <Field extends string>(
  kind: RecordKind<Field>,
  headers: readonly Cell[],
): Readonly<Record<Field, number>> | null => {
  const places = Object.fromEntries(
    fieldsOf(kind).map((field) => {
      const { zh, en } = kind.headers[field];
      return [field, columnHeaded(headers, [zh, en]) ?? -1];
    }),
  ) as Record<Field, number>;
  return kind.needed.every((field) => places[field] >= 0) ? places : null;
};

/** Whether a region is a table of a kind. */
export const isRecord = <Field extends string>(
  kind: RecordKind<Field>,
  { table, headers }: Region,
): boolean => table !== undefined && placesOf(kind, headers) !== null;
