import { argumentsOf } from "./arguments";
import type { ArgumentValue, Grader } from "./grader";
import { InvalidSchemeError } from "./invalidScheme";
import { Scheme } from "./scheme/scheme";

/** What a scheme is compiled with besides itself. */
export interface CompileOptions {
  /** Values in place of the defaults of the scheme's arguments; check what users typed with `argumentsOf` first. */
  readonly arguments?: Readonly<Record<string, ArgumentValue>>;
}

/**
 * Makes a grader of a scheme.
 * Throws an InvalidSchemeError where the scheme does not hold together (unknown inputs, tiers that do not exist, cells that are not FEEL),
 * or where an argument is not one that it takes.
 */
export const compile = (
  scheme: Scheme,
  options: CompileOptions = {},
): Grader => {
  const parsed = Scheme.safeParse(scheme);
  if (!parsed.success)
    throw new InvalidSchemeError(
      scheme.id,
      parsed.error.issues.map(({ path, message }) => ({
        path: path.join("."),
        message,
      })),
    );
  const values = argumentsOf(scheme, options.arguments);
  if (!values.ok)
    throw new InvalidSchemeError(scheme.id, [
      { path: "arguments", message: values.problem.code },
    ]);
  throw new Error("grading comes with the next commit");
};
