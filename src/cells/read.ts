import { fail, ok, type Input, type Outcome } from "../rules";

import type { Cell } from "./cell";
import { isProblem, readerOf, textOf, type Read, type ReadOptions } from "./reader";

const outcome = <From extends number | string, To>(
  read: Read<From>,
  take: (value: From) => To,
): Outcome<To | null> => {
  if (read === null) return ok(null);
  return isProblem(read) ? fail(read) : ok(take(read));
};

const itself = <Value>(value: Value): Value => value;
const bare = (type: Input["type"]): Input => ({
  key: "cell",
  label: { zh: "单元格", en: "Cell" },
  synonyms: { zh: [], en: [] },
  type,
  blank: "unknown",
});

/** Reads one cell as a number in the input's unit (or as a plain number); null for a blank. Problems: not-a-number, other-unit, cell-error. */
export const readNumber = (
  cell: Cell,
  input: Input = bare("number"),
  options: ReadOptions = {},
): Outcome<number | null> => outcome(readerOf({ ...input, type: "number" }, options)(cell), itself);

/** Reads one cell as a day, a serial of the 1900 system without time; null for a blank. Problems: not-a-date, ambiguous-date, cell-error. */
export const readDate = (cell: Cell, options: ReadOptions = {}): Outcome<number | null> =>
  outcome(readerOf(bare("date"), options)(cell), itself);

/** Reads one cell as yes or no; null for a blank. Problems: not-a-boolean, cell-error. */
export const readBoolean = (cell: Cell): Outcome<boolean | null> =>
  outcome(readerOf(bare("boolean"), {})(cell), (value) => value === 1);

/** Reads one cell as the key of one of the input's choices; null for a blank. Problems: not-a-choice, cell-error. */
export const readChoice = (cell: Cell, input: Input): Outcome<string | null> =>
  outcome(
    readerOf({ ...input, type: "choice" }, {})(cell),
    (place) => input.choices?.[place]?.key ?? "",
  );

/** Reads one cell as text, its ends trimmed; null for a blank. Problem: cell-error. */
export const readText = (cell: Cell): Outcome<string | null> => outcome(textOf(cell), itself);
