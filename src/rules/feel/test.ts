/** A value as a cell of a rule names it. A date is a serial; a name is an argument of the scheme. */
export type Operand =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "none" }
  | { readonly kind: "name"; readonly name: string };

/** How a test compares: FEEL's operators. */
export type Operator = "<" | "<=" | ">" | ">=" | "=" | "!=";

/** One of the alternatives of a cell. */
export type Part =
  | {
      readonly kind: "compare";
      readonly operator: Operator;
      readonly operand: Operand;
    }
  | {
      readonly kind: "interval";
      readonly low: Operand;
      readonly high: Operand;
      readonly lowIncluded: boolean;
      readonly highIncluded: boolean;
    };

/** A cell of a rule as FEEL unary tests: anything, nothing, or any of the parts (none of them where negated). */
export type UnaryTests =
  | { readonly kind: "any" }
  | { readonly kind: "nothing" }
  | {
      readonly kind: "tests";
      readonly negated: boolean;
      readonly parts: readonly Part[];
    };
