import { readNumber, shown, type Cell } from "../../cells";
import { fail, ok, type Outcome } from "../../rules";
import { toCells } from "../cell/arguments";
import { isEmpty } from "../cell/result";

/** The pieces of "80/95" or "80%, 95%": a comma parts, since a share has no thousands. */
const pieces = (cell: Cell): readonly Cell[] =>
  typeof cell === "string" ? cell.normalize("NFKC").split(/[/,;、|\s]+/) : [cell];

/**
 * Reads cuts: a range or array of numbers like {0.8,0.95}, or a text like "80/95"; null where none are given.
 * Whether they are fractions, percents or values, and in order, is the scheme's to say.
 */
export const readCuts = (range: unknown): Outcome<readonly number[] | null> => {
  const given = toCells(range).flat();
  const cells = given.flatMap(pieces).filter((cell) => !isEmpty(cell));
  if (cells.length === 0) return ok(null);
  const numbers = cells.map((cell) => readNumber(cell));
  const cuts = numbers.flatMap((number) =>
    number.ok && number.value !== null ? [number.value] : [],
  );
  return cuts.length === cells.length
    ? ok(cuts)
    : fail({ code: "bad-cuts", got: given.map(shown).join(", ") });
};
