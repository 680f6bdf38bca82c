import {
  keepCorrections,
  noCorrections,
  readCorrections,
  undoCorrections,
  type IndustryCorrections,
  type ReadyToCode,
  type Said,
} from "../../src/workbook";
import { bookOf, readyFor } from "./industryBook";
import type { MemoryPort } from "./memoryPort";

let ready: ReadyToCode;
beforeAll(async () => {
  ready = await readyFor();
});

const DAY = 46_053;
const KEY = "大客户行业划分表";
const BANK: Said = { text: "商业银行", code: "013" };

const keep = (
  port: MemoryPort,
  said: readonly Said[],
  then: IndustryCorrections = noCorrections,
  changes: { who?: string; known?: "replace" | "keep" } = {},
) =>
  keepCorrections(port, then, said, {
    taxonomy: ready.taxonomy,
    who: "",
    today: DAY,
    locale: "zh-CN",
    known: "replace",
    ...changes,
  });

const table = ({ sheets }: MemoryPort) => sheets[1]?.rows;

test("the first correction makes the table behind all sheets, with the columns that people read", async () => {
  const port = bookOf();
  const kept = await keep(port, [BANK], noCorrections, { who: "王芳" });
  expect(port.sheets.map(({ name, table: of }) => [name, of])).toEqual([
    ["客户", "客户"],
    ["行业更正", "行业更正"],
  ]);
  expect(table(port)).toEqual([
    ["文本", "行业代码", "行业分类", "更正人", "更正日期"],
    ["商业银行", "013", KEY, "王芳", DAY],
  ]);
  expect(kept).toMatchObject({ written: 1, replaced: [], left: [] });
  expect((await port.selectedRegion())?.table).toBe("客户");
});

test("who is blank where nobody said a name", async () => {
  const port = bookOf();
  await keep(port, [BANK]);
  expect(table(port)![1]![3]).toBeNull();
});

test("further ones are added below, and a known text is changed in its row", async () => {
  const port = bookOf();
  const first = await keep(port, [BANK, { text: "海关", code: "072" }]);
  const kept = await keep(port, [{ text: "商业 银行", code: "020" }], first.corrections);
  expect(
    table(port)!
      .slice(1)
      .map((row) => row.slice(0, 2)),
  ).toEqual([
    ["商业银行", "020"],
    ["海关", "072"],
  ]);
  expect(kept).toMatchObject({ written: 1, left: [] });
});

test("what the table says already is not written again", async () => {
  const port = bookOf();
  const { corrections } = await keep(port, [BANK], noCorrections, { who: "王芳" });
  const kept = await keep(port, [BANK], corrections, { who: "李雷" });
  expect(kept.written).toBe(0);
  expect(table(port)![1]![3]).toBe("王芳");
});

test("somebody else's row that was read may be changed, and it is told whose it was", async () => {
  const port = bookOf();
  const { corrections } = await keep(port, [BANK], noCorrections, { who: "王芳" });
  const kept = await keep(port, [{ ...BANK, code: "020" }], corrections, { who: "李雷" });
  expect(kept.replaced).toMatchObject([{ who: "王芳", code: "013" }]);
  expect(table(port)![1]!.slice(1, 4)).toEqual(["020", KEY, "李雷"]);
});

test("a row that a co-author wrote or changed meanwhile is left and given back", async () => {
  const port = bookOf();
  const { corrections } = await keep(port, [BANK, { text: "海关", code: "072" }]);
  table(port)![1]![1] = "020";
  table(port)!.push(["保险公司", "012", KEY, "李雷", DAY]);
  const kept = await keep(
    port,
    [{ ...BANK, code: "070" }, { text: "保险公司", code: "020" }, { text: "税务局", code: "072" }], // prettier-ignore
    corrections,
  );
  expect(kept.left).toMatchObject([
    { text: "商业银行", code: "020" },
    { text: "保险公司", code: "012", who: "李雷" },
  ]);
  expect(kept.written).toBe(1);
  expect(
    table(port)!
      .slice(1)
      .map((row) => row[1]),
  ).toEqual(["020", "072", "012", "072"]);
});

test("one that comes between reading and writing is left as well", async () => {
  const port = bookOf();
  const { corrections } = await keep(port, [BANK]);
  const { writeTableRows } = port;
  port.writeTableRows = (region, writes) => {
    table(port)![1]![1] = "020";
    return writeTableRows(region, writes);
  };
  const kept = await keep(port, [{ ...BANK, code: "070" }], corrections);
  expect(kept).toMatchObject({ written: 0, left: [{ text: "商业银行" }], undo: [] });
  expect(table(port)![1]![1]).toBe("020");
});

test("what is taken over from elsewhere changes no row", async () => {
  const port = bookOf();
  const { corrections } = await keep(port, [BANK]);
  const said = [
    { ...BANK, code: "020" },
    { text: "海关", code: "072" },
  ];
  const kept = await keep(port, said, corrections, { known: "keep" });
  expect(kept).toMatchObject({ written: 1, left: [{ text: "商业银行", code: "013" }] });
});

test("the user's own columns in the table stay as they are", async () => {
  const port = bookOf();
  const { corrections } = await keep(port, [BANK]);
  table(port)!.forEach((row, at) => row.splice(1, 0, at === 0 ? "备注" : "看过"));
  const read = await readCorrections(port);
  await keep(
    port,
    [
      { ...BANK, code: "020" },
      { text: "海关", code: "072" },
    ],
    read,
  );
  expect(corrections.rows).toHaveLength(1);
  expect(
    table(port)!
      .slice(1)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    ["商业银行", "看过", "020"],
    ["海关", null, "072"],
  ]);
});

test("taking back removes new rows and gives changed ones what they held; a row changed since stays", async () => {
  const port = bookOf();
  const { corrections } = await keep(port, [BANK]);
  const said = [{ ...BANK, code: "020" }, { text: "海关", code: "072" }, { text: "税务局", code: "072" }]; // prettier-ignore
  const kept = await keep(port, said, corrections);
  table(port)![3]![1] = "071";
  const undone = await undoCorrections(port, kept);
  expect(undone).toMatchObject({ restored: 2, left: 1 });
  expect(
    table(port)!
      .slice(1)
      .map((row) => row.slice(0, 2)),
  ).toEqual([
    ["商业银行", "013"],
    ["税务局", "071"],
  ]);
  expect(undone.corrections.rows).toHaveLength(2);
});
