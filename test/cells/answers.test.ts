import fc from "fast-check";

import { readBoolean, readChoice, readText, type Cell } from "../../src/cells";
import { plain } from "../../src/cells/plain";
import { demand } from "./inputs";

const boolean = (cell: Cell) => {
  const outcome = readBoolean(cell);
  return outcome.ok ? outcome.value : outcome.problem.code;
};
const choice = (cell: Cell) => {
  const outcome = readChoice(cell, demand);
  return outcome.ok ? outcome.value : outcome.problem.code;
};

test.each<Cell>([
  true,
  1,
  "是",
  "有",
  "对",
  "Y",
  "y",
  "Ｙ",
  "yes",
  "YES",
  "TRUE",
  "✓",
  "✔",
  "✔️",
  "√",
  "1",
  " 是 ",
])("%p is yes", (cell) => {
  expect(boolean(cell)).toBe(true);
});

test.each<Cell>([false, 0, "否", "无", "没有", "错", "N", "no", "FALSE", "×", "✗", "0"])(
  "%p is no",
  (cell) => {
    expect(boolean(cell)).toBe(false);
  },
);

test.each<Cell>([null, "", "-", "/", "N/A", "暂无"])("%p answers nothing", (cell) => {
  expect(boolean(cell)).toBeNull();
});

test.each<Cell>([2, "x", "X", "可能", "是否", "11", "待定"])("%p is neither yes nor no", (cell) => {
  expect(boolean(cell)).toBe("not-a-boolean");
});

test.each<[Cell, string]>([
  ["明显", "clear"],
  [" 明 显 ", "clear"],
  ["CLEAR", "clear"],
  ["definite", "clear"],
  ["潜在", "latent"],
  ["无", "none"],
  ["no demand", "none"],
])("%p chooses %p", (cell, expected) => {
  expect(choice(cell)).toBe(expected);
});

test("a word that names a choice is an answer, other empty marks are blank", () => {
  expect([choice("None"), choice("-"), choice(""), choice(null)]).toEqual([
    "none",
    null,
    null,
    null,
  ]);
});

test("what names no choice is a problem with the choices there are", () => {
  expect(readChoice("也许", demand)).toEqual({
    ok: false,
    problem: {
      code: "not-a-choice",
      got: "也许",
      choices: ["clear", "latent", "none"],
    },
  });
});

test("text keeps its characters and loses its edges", () => {
  expect(readText("　华东（上海） \u200b")).toEqual({
    ok: true,
    value: "华东（上海）",
  });
  expect(readText("无")).toEqual({ ok: true, value: "无" });
  expect(readText(" - ")).toEqual({ ok: true, value: null });
  expect(readText(12)).toEqual({ ok: true, value: "12" });
  expect(readText({ error: "#N/A" })).toEqual({
    ok: false,
    problem: { code: "cell-error", got: "#N/A" },
  });
});

test("words that are read as they stand come to what the same words with an invisible character come to", () => {
  const piece = fc.constantFrom(
    ..."Nna/A#-_.… 　\u00A0\u00AD银行１ｎ（）é\u0301",
    "#N/A",
    "n/a",
    "Nil",
    "(空白)",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join("");
      expect(readText(text)).toEqual(readText(`\u200B${text}`));
    }),
    { numRuns: 2000 },
  );
});

test("plain text does not change when it is made plain again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(plain(plain(text))).toBe(plain(text));
    }),
    { numRuns: 2000 },
  );
});
