import { openFile, type OpenFile } from "../files";
import type { Messages } from "../text";
import { PortError } from "../workbook";
import { Fault } from "./fault";

/** Opens a file, with words of the command line for a file of another kind, and for a file or a sheet that is not there. Throws a Fault, or the PortError of a file that cannot be read. */
export const openInput = async (
  file: string,
  sheet: string | undefined,
  { cli }: Messages,
): Promise<OpenFile> => {
  try {
    return await openFile(file, sheet);
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    if (error.code === "unsupported")
      throw new Fault(cli.fault.unsupported({ extension: error.detail ?? "" }));
    if (error.code !== "not-found") throw error;
    if (sheet === undefined || error.detail === file)
      throw new Fault(cli.fault.fileNotFound({ path: file }));
    const { port } = await openFile(file);
    throw new Fault(
      cli.fault.sheetNotFound({ name: sheet, known: port.sheets.join(cli.listSeparator) }),
    );
  }
};
