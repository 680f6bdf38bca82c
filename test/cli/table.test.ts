import { displayWidth, longTable, tableLines } from "../../src/cli/table";

test("Chinese characters and full-width forms take two columns of a terminal", () => {
  expect(displayWidth("客户")).toBe(4);
  expect(displayWidth("A级，")).toBe(5);
  expect(displayWidth("A级,")).toBe(4);
  expect(displayWidth("𠀀😀")).toBe(4);
});

test("accents and invisible characters take none", () => {
  expect(displayWidth("e\u0301\u200b")).toBe(1);
});

test("columns stand under each other also where Chinese stands in them", () => {
  expect(
    tableLines(
      [{ title: "名称" }, { title: "行数", right: true }],
      [
        ["重点关注", "9"],
        ["C", "120"],
      ],
    ),
  ).toEqual(["名称      行数", "重点关注     9", "C          120"]);
});

test("a table without titles begins with its rows, and no line ends in blanks", () => {
  expect(
    tableLines(
      [{ title: "" }, { title: "" }],
      [
        ["a", "b"],
        ["aaa", ""],
      ],
    ),
  ).toEqual(["a    b", "aaa"]);
});

test("a long table has the lines of a short one, and makes the text of the last column of one row at a time", () => {
  const columns = [{ title: "客户" }, { title: "行", right: true }, { title: "Why" }];
  const rows = [
    ["重点关注", "9", "a"],
    ["C", "120", ""],
  ] as const;
  const made: string[] = [];
  const lines = longTable(columns, () =>
    rows.map(([name, row, why]) => [[name, row], () => (made.push(name), why)] as const),
  );
  const [titles, first, ...rest] = tableLines(columns, rows);
  expect([lines.next().value, lines.next().value]).toEqual([titles, first]);
  expect(made).toEqual(["重点关注"]);
  expect([...lines]).toEqual(rest);
});
