import { Knowledge, knowledgeAt, type Known } from "../known";
import type { Plan } from "../plan";
import type { Derived } from "../scheme/input";
import type { Setting } from "../setting";

/** What a derived input is computed in: the columns that are ready, by key. */
export interface Deriving {
  readonly plan: Plan;
  readonly columns: ReadonlyMap<string, Known>;
  readonly rows: number;
  readonly setting: Setting;
  /** The scores of the parts. */
  readonly scores: ReadonlyMap<string, Known>;
}

/** One kind of derived input. */
export type Kind<K extends Derived["kind"]> = Extract<Derived, { kind: K }>;

/** A column that stands before the derived one: compiling has checked the order. */
export const ready = ({ columns }: Deriving, key: string): Known => {
  const column = columns.get(key);
  if (column === undefined) throw new Error(`"${key}" is derived from later`);
  return column;
};

/** A column with its knowledge, left out where every row has a value. */
export const column = (
  type: Known["type"],
  values: Known["values"],
  knowledge: Uint8Array,
  dictionary: readonly string[] = [],
): Known => ({
  type,
  values,
  dictionary,
  knowledge:
    knowledge.includes(Knowledge.none) || knowledge.includes(Knowledge.unknown) ? knowledge : null,
});

/** What is known of several columns together on a row: unknown where one is unknown, none where one is none. */
export const together = (columns: readonly Known[], row: number): number => {
  let found: number = Knowledge.value;
  for (const each of columns) found = Math.max(found, knowledgeAt(each, row));
  return found;
};
