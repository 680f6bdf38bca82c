import { readNumber } from "../../cells";
import { fail, type Input } from "../../rules";
import { toOptional } from "../cell/arguments";
import { valueOrThrow } from "../cell/result";

/** A single number of an argument within the bounds of its input; `otherwise` where it is left out. Throws the error of what cannot be read or is out of bounds. */
export const oneFigure = (argument: unknown, input: Input, otherwise?: number): number => {
  const { min = -Infinity, max = Infinity } = input;
  const read = valueOrThrow(readNumber(toOptional(argument), input));
  const got = read ?? otherwise;
  if (got === undefined) return valueOrThrow(fail({ code: "missing-input", input: input.key }));
  if (got >= min && got <= max) return got;
  const bounds = {
    ...(input.min !== undefined && { min }),
    ...(input.max !== undefined && { max }),
  };
  return valueOrThrow(fail({ code: "out-of-range", got, ...bounds }));
};
