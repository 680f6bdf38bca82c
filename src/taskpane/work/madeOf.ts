import type { GradeResult } from "../../workbook";

/** What was made of a result, without keeping the result: a tab that is not in front would keep an old one, with all its customers, for as long as nobody looks at it. */
export interface MadeOf<Made> {
  readonly made: Made;
  isOf(result: GradeResult): boolean;
}

/** Something, and the result that it was made of. */
export const madeOf = <Made>(result: GradeResult, made: Made): MadeOf<Made> => {
  const of = new WeakRef(result);
  return { made, isOf: (other) => of.deref() === other };
};
