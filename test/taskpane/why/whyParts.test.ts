import { whyParts } from "../../../src/taskpane/why/whyParts";
import { languageOf } from "../../../src/taskpane/language";
import type { ExplanationLine } from "../../../src/text";
import type { ReadCell } from "../../../src/workbook";

const { words } = languageOf("zh-CN");

const read = (input: string, text: string): ExplanationLine => ({
  kind: "read",
  label: input.toUpperCase(),
  text,
  input,
});
const cell = (input: string, content: string): ReadCell => ({
  input,
  column: 1,
  address: `${input.toUpperCase()}2`,
  content,
});
const because: ExplanationLine = { kind: "because", label: "因为", text: "首单" };
const source: ExplanationLine = { kind: "source", label: "出处", text: "某处" };

test("lines of one kind stand under one heading, with the cells that were read", () => {
  const lines = [because, read("a", "23,500"), read("b", "是"), source];
  const parts = whyParts(lines, [cell("a", "2.35万"), cell("b", "是")], words);
  expect(parts).toEqual([
    { label: "因为", lines: [{ text: "首单" }] },
    {
      label: "读到",
      lines: [
        { text: "A “2.35万” → 23,500", address: "A2", column: 1 },
        { text: "B 是", address: "B2", column: 1 },
      ],
    },
    { label: "出处", lines: [{ text: "某处" }] },
  ]);
});

test("what no column says is not read", () => {
  expect(whyParts([because, read("a", "空白")], [], words)).toEqual([
    { label: "因为", lines: [{ text: "首单" }] },
  ]);
});

test("many blanks go into one line, where the read ones are", () => {
  const lines = ["a", "b", "c", "d"].map((key) => read(key, key === "a" ? "1" : "空白"));
  const cells = ["a", "b", "c", "d"].map((key) => cell(key, key === "a" ? "1" : ""));
  const parts = whyParts([because, ...lines, source], cells, words);
  expect(parts.map(({ label }) => label)).toEqual(["因为", "读到", "出处"]);
  expect(parts[1]?.lines).toEqual([
    { text: "A 1", address: "A2", column: 1 },
    { text: "空白：B、C、D" },
  ]);
});
