/** What stands in the cells of an .xlsx, and what LibreOffice makes of it. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { cellName } from "../../src/xlsx";
import { opened, scanned } from "../xlsx/fixtures";

/** Whether LibreOffice is on this machine; tests that need it say that they are skipped where it is not. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** The values of all cells that have one, by sheet and cell: "客户!B4" -> 12; an error as its code. */
export const valuesIn = async (
  bytes: Uint8Array,
): Promise<Map<string, string | number | boolean>> => {
  const values = new Map<string, string | number | boolean>();
  for (const { name, kind } of opened(bytes).sheets) {
    if (kind !== "worksheet") continue;
    for (const { row, column, value } of (await scanned(bytes, name)).cells) {
      if (value === null || value === "") continue;
      values.set(`${name}!${cellName(row, column)}`, typeof value === "object" ? value.error : value); // prettier-ignore
    }
  }
  return values;
};

/** The workbook as LibreOffice writes it after reading it: its values are those that it shows. */
export const throughLibreOffice = (bytes: Uint8Array): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), "clientele-office-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    // A profile of its own, so that a LibreOffice that is open does not answer instead.
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    const file = join(folder, "book.xlsx");
    const args = [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, file];
    execFileSync("soffice", args, { stdio: "ignore" });
    return new Uint8Array(readFileSync(join(out, "book.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
