import { extname } from "node:path";
import { kindOf } from "../files";
import type { Messages } from "../text";
import { Fault } from "./fault";
import type { Given } from "./options";

/** The one file that a command takes. Throws a Fault where there is none, or more than one. */
export const fileOf = (command: string, { positionals }: Given, { cli }: Messages): string => {
  const [file, extra] = positionals;
  if (file === undefined) throw new Fault(cli.fault.noFile, command);
  if (extra !== undefined) throw new Fault(cli.fault.severalFiles({ got: extra }), command);
  return file;
};

const MACROS = ".xlsm";

/**
 * Throws a Fault where the file to write cannot be made of the one that is read. One of the same kind is patched; the table goes into one of another kind, but macros neither come nor go:
 * a workbook says within whether it has some.
 */
export const checkOut = (command: string, file: string, out: string, { cli }: Messages): void => {
  const [input, output] = [extname(file).toLowerCase(), extname(out).toLowerCase()];
  if (input === output) return;
  if (
    kindOf(out) === undefined ||
    output === MACROS ||
    (input === MACROS && kindOf(out) === "xlsx")
  )
    throw new Fault(cli.fault.otherKind({ input, output }), command);
};

/** Whether a file is a workbook by its name, and so has room for tables. */
export const isWorkbook = (file: string): boolean =>
  [".xlsx", ".xlsm"].includes(extname(file).toLowerCase());
