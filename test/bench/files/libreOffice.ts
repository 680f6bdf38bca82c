/** What LibreOffice shows of a workbook. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { scanFields } from "../../../src/files/csv/fields";

/** Comma, quotes, UTF-8, all cells as they are shown, every sheet a file. */
const FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

/** The sheets of a workbook as LibreOffice writes them, by the name of the sheet; null where it does not open it. */
export const sheetsAsCsv = (path: string, folder: string): ReadonlyMap<string, string> | null => {
  mkdirSync(folder, { recursive: true });
  // A profile of its own, so that a LibreOffice that is open does not answer instead.
  const profile = `-env:UserInstallation=file://${join(tmpdir(), "clientele-libreoffice")}`;
  const { status } = spawnSync(
    "soffice",
    [profile, "--headless", "--convert-to", FILTER, "--outdir", folder, path],
    { stdio: "ignore", timeout: 300_000 },
  );
  if (status !== 0) return null;
  const stem = basename(path, extname(path));
  return new Map(
    readdirSync(folder).map((name) => [
      name.slice(stem.length),
      readFileSync(join(folder, name), "utf8"),
    ]),
  );
};

/** Fields that are no longer there, or say something else; new ones beside them do not count. */
export const lostInCsv = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...before].flatMap(([sheet, text]) => {
    const [was, is] = [scanFields(text, ","), scanFields(after.get(sheet) ?? "", ",")];
    return Array.from({ length: was.records }, (_, record) => record).flatMap((record) =>
      Array.from({ length: was.count(record) }, (_, field) => field)
        .filter((field) => {
          const value = was.value(record, field);
          return value !== "" && value !== is.value(record, field);
        })
        .map((field) => `LibreOffice ${sheet} ${record},${field}: ${was.value(record, field)}`),
    );
  });
