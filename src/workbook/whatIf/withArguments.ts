import type { ArgumentValue, Scheme } from "../../rules";

/** A scheme whose arguments have, as their own, the values that they were given: what is graded by is then all in the scheme. */
export const withArguments = (
  scheme: Scheme,
  given: Readonly<Record<string, ArgumentValue>> = {},
): Scheme =>
  Object.keys(given).length === 0
    ? scheme
    : {
        ...scheme,
        arguments: scheme.arguments.map((argument) => {
          const value = given[argument.name];
          // `argumentsOf` has checked them when the customers were graded.
          return value === undefined
            ? argument
            : ({ ...argument, default: value } as typeof argument);
        }),
      };
