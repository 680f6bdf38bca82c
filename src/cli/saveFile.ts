import { writeWhole, type FileBytes } from "../files";
import type { Messages } from "../text";
import { PortError } from "../workbook";
import { Fault } from "./fault";

/** Writes a file whole or not at all, over one that is there. Throws a Fault that says why it cannot be written. */
export const saveFile = async (
  path: string,
  bytes: Uint8Array | FileBytes,
  { cli }: Messages,
): Promise<void> => {
  try {
    await writeWhole(path, bytes);
  } catch (error) {
    if (!(error instanceof PortError) || error.code !== "read-only") throw error;
    const detail = error.detail ?? "";
    const why = cli.unwritable[/^[A-Z]+/.exec(detail)?.[0] ?? ""] ?? detail;
    throw new Fault(cli.fault.notWritable({ path, detail: why }));
  }
};
