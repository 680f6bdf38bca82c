import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newWorkbook } from "../../src/files";
import { rulesSheet, type Scheme, type TableSheet } from "../../src/workbook";
import { menuScheme } from "../workbook/rules/rulesBook";
import { clientele } from "./fakeTerminal";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Printed {
  readonly schemes: readonly {
    readonly scheme: string | null;
    readonly version: string | null;
    readonly table?: string;
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly cell?: string;
      readonly sheet?: string;
      readonly message: string;
    }[];
  }[];
}

const json = async (args: readonly string[]) => {
  const { code, out } = await clientele([...args, "--json"]);
  return { code, printed: JSON.parse(out) as Printed };
};

/** A workbook with the rules table of a scheme, changed. */
const workbook = (name: string, scheme: Scheme, change: (sheet: TableSheet) => TableSheet) => {
  const file = join(folder, name);
  writeFileSync(file, newWorkbook(change(rulesSheet(scheme, "en-US"))));
  return file;
};

const rows = (sheet: TableSheet, keep: (row: TableSheet["rows"][number]) => boolean) => ({
  ...sheet,
  rows: sheet.rows.filter(keep),
});

describe("a scheme of the menu", () => {
  test("without a finding ends with 0", async () => {
    const { code, out } = await clientele(["verify", "--scheme", "rohs-abcd"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^.+ \(rohs-abcd 1\.0\) · nothing found\n$/);
  });
  test("with a warning ends with 0, and says where it stands and what to do, in both languages", async () => {
    const english = await clientele(["verify", "--scheme", "gov-score"]);
    expect(english.code).toBe(0);
    expect(english.out).toMatch(
      /0 errors, 1 warning, 0 notes\n\s+Warning\s+Cut-offs, row 4\s+Nobody/,
    );
    const chinese = await clientele(["verify", "--scheme", "gov-score", "--lang", "zh"]);
    expect(chinese.out).toMatch(/警告\s+分数线第 4 行\s+不会有客户得到D/);
  });
  test("is printed as JSON", async () => {
    const { printed } = await json(["verify", "--scheme", "gov-score"]);
    expect(printed.schemes).toMatchObject([
      {
        scheme: "gov-score",
        version: "1.0",
        findings: [
          {
            code: "tier-out-of-reach",
            severity: "warning",
            path: ["method", "cutoffs", 3],
            tier: "D",
            message: expect.stringContaining("Nobody ever gets D"),
          },
        ],
      },
    ]);
  });
  test("that there is not is told with those that are near", async () => {
    const { code, err } = await clientele(["verify", "--scheme", "gov-scor"]);
    expect(code).toBe(2);
    expect(err).toContain("gov-score");
  });
});

describe("the rules tables of a workbook", () => {
  test("as the pane writes them have nothing wrong, and end with 0", async () => {
    const file = workbook("rules.xlsx", menuScheme("relation-abcd"), (sheet) => sheet);
    const { code, printed } = await json(["verify", file]);
    expect(code).toBe(0);
    expect(printed.schemes).toMatchObject([
      { scheme: "relation-abcd", version: "1.0", table: expect.any(String), findings: [] },
    ]);
  });
  test("with a row deleted have a gap, and end with 1", async () => {
    const file = workbook("rules.xlsx", menuScheme("relation-abcd"), (sheet) =>
      rows(sheet, ([number]) => number !== 3),
    );
    const { code, printed } = await json(["verify", file]);
    expect(code).toBe(1);
    const findings = printed.schemes.flatMap((each) => each.findings);
    expect(findings.map((finding) => finding.code)).toContain("gap");
    for (const { cell, sheet } of findings) {
      expect(cell).toMatch(/^[A-Z]+\d+$/);
      expect(sheet).toEqual(expect.any(String));
    }
  });
  test("with a cell that cannot be read name its address, and end with 1", async () => {
    const file = workbook("rules.xlsx", menuScheme("logistics-abc"), (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => (cell === ">= 30000" ? ">> 3" : cell))),
    }));
    const { code, out } = await clientele(["verify", file]);
    expect(code).toBe(1);
    expect(out).toMatch(/Error\s+\S+![A-Z]+\d+\s+.*>> 3/);
  });
  test("of a workbook that has none end with 2: nothing found is not nothing wrong", async () => {
    const file = join(folder, "none.xlsx");
    await clientele(["template", "rohs-abcd", "--out", file]);
    const { code, err } = await clientele(["verify", file]);
    expect(code).toBe(2);
    expect(err).toContain("no rules table");
  });
  test("that are not those of the scheme asked for end with 2", async () => {
    const file = workbook("rules.xlsx", menuScheme("relation-abcd"), (sheet) => sheet);
    expect((await clientele(["verify", file, "--scheme", "relation-abcd"])).code).toBe(0);
    expect((await clientele(["verify", file, "--scheme", "rohs-abcd"])).code).toBe(2);
  });
  test("of a file that is not there end with 2", async () => {
    expect((await clientele(["verify", join(folder, "none.xlsx")])).code).toBe(2);
  });
});

test("nothing to verify, or two files, are told", async () => {
  expect((await clientele(["verify"])).err).toContain("--scheme ID");
  expect((await clientele(["verify", "a.xlsx", "b.xlsx"])).code).toBe(2);
});

test("--help says what it takes and how it ends", async () => {
  const { code, out } = await clientele(["verify", "--help"]);
  expect(code).toBe(0);
  expect(out).toMatch(/--scheme ID \| RULES\.xlsx[\s\S]*Exit codes: 0 no error/);
});
