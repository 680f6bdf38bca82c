import type { InputLine } from "./views";

/** Whether an input needs the user: no column, or several that bear its name. */
export const inputIsWrong = (line: InputLine): boolean =>
  line.several !== undefined || (line.needed && line.column === null);
