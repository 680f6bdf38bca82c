import { areCuts } from "./cuts";
import type { ArgumentValue } from "./grader";
import { fail, ok, type Outcome } from "./problem";
import type { Argument } from "./scheme/argument";
import type { PlainScheme } from "./scheme/scheme";

/** The values of all of a scheme's arguments by name: those given, and the defaults of the others. */
export type Arguments = Readonly<Record<string, ArgumentValue>>;

const bad = (argument: Argument, got: unknown, choices: readonly string[]) =>
  fail({
    code: "bad-choice-argument",
    argument: argument.name,
    got: String(got),
    choices,
  });

const numbers = (given: ArgumentValue): Outcome<readonly number[]> =>
  typeof given === "object" && given.length > 0 && given.every(Number.isFinite)
    ? ok(given)
    : fail({ code: "bad-cuts", got: String(given) });

const numeric = (
  argument: Argument & { type: "number" },
  given: ArgumentValue,
): Outcome<number> => {
  if (typeof given !== "number" || !Number.isFinite(given))
    return fail({ code: "not-a-number", got: String(given) });
  const { min, max } = argument;
  return given < (min ?? -Infinity) || given > (max ?? Infinity)
    ? fail({
        code: "out-of-range",
        got: given,
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
      })
    : ok(given);
};

const checked = (argument: Argument, given: ArgumentValue): Outcome<ArgumentValue> => {
  switch (argument.type) {
    case "number":
      return numeric(argument, given);
    case "numbers":
      return numbers(given);
    case "boolean":
      return typeof given === "boolean" ? ok(given) : bad(argument, given, ["true", "false"]);
    case "choice": {
      const keys = argument.choices.map(({ key }) => key);
      return typeof given === "string" && keys.includes(given)
        ? ok(given)
        : bad(argument, given, keys);
    }
  }
};

const checkCuts = (scheme: PlainScheme, values: Arguments): Outcome<Arguments> => {
  const { method } = scheme;
  if (method.kind !== "share" && method.kind !== "rank") return ok(values);
  const cuts = values[method.cuts];
  return typeof cuts !== "object" || areCuts(scheme, cuts, values)
    ? ok(values)
    : fail({ code: "bad-cuts", got: String(cuts) });
};

/**
 * The arguments of a scheme with `given` in place of the defaults.
 * Problems: no-such-argument, bad-cuts (no numbers, or not as many as the tiers need, or not in order), not-a-number, out-of-range, bad-choice-argument.
 */
export const argumentsOf = (
  scheme: PlainScheme,
  given: Readonly<Record<string, ArgumentValue>> = {},
): Outcome<Arguments> => {
  const known = scheme.arguments.map(({ name }) => name);
  const stranger = Object.keys(given).find((name) => !known.includes(name));
  if (stranger !== undefined) return fail({ code: "no-such-argument", name: stranger, known });
  const values: Record<string, ArgumentValue> = {};
  for (const argument of scheme.arguments) {
    const outcome = checked(argument, given[argument.name] ?? argument.default);
    if (!outcome.ok) return outcome;
    values[argument.name] = outcome.value;
  }
  return checkCuts(scheme, values);
};
