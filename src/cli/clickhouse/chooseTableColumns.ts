import type { SourceTable } from "../../clickhouse";
import type { Messages } from "../../text";
import { inputsOf, type Scheme } from "../../workbook";
import { Fault } from "../fault";
import { inputKey } from "../chooseColumns";
import { nearest } from "../nearest";
import { RUN } from "./options";

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The column of a table that a user names. Throws a Fault with the nearest. */
export const tableColumn = ({ columns }: SourceTable, got: string, { cli }: Messages): number => {
  const names = columns.map(({ name }) => name);
  const found = names.indexOf(got);
  const alike = names.flatMap((name, place) => (same(name, got) ? [place] : []));
  // The server tells capitals from small letters: only where one column can be meant, they do not matter.
  const [only, second] = found >= 0 ? [found] : alike;
  if (only !== undefined && second === undefined) return only;
  const near = nearest(got, names);
  throw new Fault(cli.fault.noSuchHeader({ got, near, known: names.join(cli.listSeparator) }), RUN);
};

/** What `--map` says: the column of each input, null for none. Throws a Fault. */
export const chosenColumns = (
  scheme: Scheme,
  source: SourceTable,
  map: readonly (readonly [string, string])[],
  words: Messages,
): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    map.map(([input, column]) => [
      inputKey(inputsOf(scheme), input, words, RUN),
      column === "" ? null : tableColumn(source, column, words),
    ]),
  );
