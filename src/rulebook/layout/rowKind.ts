import type { SchemePath } from "../../rules";
import type { Codec, Context, Entry } from "../codec";
import type { ColumnId } from "../columns";
import type { KindId } from "../kinds";
import type { Scope } from "../scope";

/** One fact of a row: the column that holds it, and how. */
export interface Field {
  readonly column: ColumnId;
  readonly codec: Codec<unknown>;
  /** Whether a blank cell is a fault. */
  readonly required?: true | ((context: Context) => boolean);
}

/** A field for each fact of a record of the schema: a fact that the schema gains does not compile until it has a column. */
export type Fields<Entry, Aside extends PropertyKey = never> = Readonly<
  Record<Exclude<keyof Required<Entry>, Aside>, Field>
>;

/** A place in the scheme of a scope and what it shall hold; undefined takes it away. */
export interface Edit {
  readonly path: SchemePath;
  readonly value: unknown;
}

/**
 * A kind of row: which facts of a scheme it shows, in which columns. Both the writer and the reader go by it and know nothing of the schema besides.
 * Fields are read in their order; a codec may look at those before.
 */
export interface RowKind {
  readonly kind: KindId;
  readonly fields: Readonly<Record<string, Field>>;
  /** The rows have a cell for each input that any of them tests, in the record `when`. */
  readonly tests?: true;
  /** Whether the order of the rows says something. */
  readonly ordered: boolean;
  /** At most one row. */
  readonly single?: true;
  /** Rows that belong to a row of this kind and stand below it. */
  readonly children?: {
    readonly field: string;
    readonly kind: RowKind;
    /** Rows name the input of the row that they belong to in the column "item". */
    readonly echo?: true;
    /** The list is there even where it has no rows. */
    readonly always?: true;
  };
  /** What a row shows of a record of the scheme, where that is not the record itself; `pack` is the way back. */
  unpack?(record: Entry): Entry;
  pack?(entry: Entry): Entry;
  /** The rows that a scheme has. */
  entries(scope: Scope): readonly Entry[];
  /** What rows say of the scheme: all of them at once. */
  edits(entries: readonly Entry[], scope: Scope): readonly Edit[];
  /** What stands in the scheme instead where the rows are taken out: a scheme of the same shape that says nothing. */
  hidden(scope: Scope): readonly Edit[];
  /** Where in the scheme a field of the row at a place among its equals stands. */
  pathOf(field: string, index: number, entries: readonly Entry[], scope: Scope): SchemePath;
}

type Described = Pick<RowKind, "kind" | "fields"> &
  Partial<Pick<RowKind, "tests" | "ordered" | "children" | "unpack" | "pack">>;

const methodOf = ({ scheme }: Scope): Entry => scheme.method as unknown as Entry;

/** Rows that are the records of a list of the method. */
export const listKind = (name: string, { ordered = true, ...described }: Described): RowKind => ({
  ...described,
  ordered,
  entries: (scope) => (methodOf(scope)[name] as readonly Entry[] | undefined) ?? [],
  // A list that the scheme does not have is not there; one without rows was emptied.
  edits: (entries, scope) =>
    entries.length === 0 && methodOf(scope)[name] === undefined
      ? []
      : [{ path: ["method", name], value: entries }],
  hidden: (scope) =>
    methodOf(scope)[name] === undefined ? [] : [{ path: ["method", name], value: [] }],
  pathOf: (field, index) => ["method", name, index, field],
});

/** A row that is a record of the method. */
export const singleKind = (name: string, described: Described): RowKind => ({
  ...described,
  ordered: false,
  single: true,
  entries: (scope) => {
    const entry = methodOf(scope)[name] as Entry | undefined;
    return entry === undefined ? [] : [entry];
  },
  edits: ([entry]) => [{ path: ["method", name], value: entry }],
  hidden: () => [{ path: ["method", name], value: undefined }],
  pathOf: (field) => ["method", name, field],
});

/** Rows that stand only below others. */
export const childKind = (described: Described): RowKind => ({
  ...described,
  ordered: true,
  entries: () => [],
  edits: () => [],
  hidden: () => [],
  pathOf: (field) => [field],
});
