import { keyColumnOf, keyText } from "../../src/workbook/keyColumn";

const names = ["甲", "乙", "丙"];

test("a column headed as an id goes before one headed as a name", () => {
  expect(keyColumnOf(["客户名称", "客户编号"], [names, ["C1", "C2", "C3"]])).toBe(1);
});

test("an id with repetitions goes behind a name that has none", () => {
  expect(keyColumnOf(["编号", "客户名称"], [["A", "A", "A"], names])).toBe(1);
});

test.each(["Customer ID", "customer_no", "Account Number", "编号", "客户代码", "会员号", "ID"])(
  "%s names the customer",
  (header) => {
    expect(
      keyColumnOf(
        ["Amount", header],
        [
          [1, 2, 3],
          [7, 8, 9],
        ],
      ),
    ).toBe(1);
  },
);

test("without a speaking header a text column in front whose values all differ is the key", () => {
  expect(keyColumnOf(["Zeile", "Wert"], [names, [1, 1, 2]])).toBe(0);
});

test("numbers that happen to differ are no key", () => {
  expect(
    keyColumnOf(
      ["金额", "数量"],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ),
  ).toBeNull();
});

test("a key is compared without the ways in which people type it", () => {
  expect(keyText(" \uff230147 ")).toBe("C0147");
  expect(keyText(147)).toBe("147");
  expect(keyText("")).toBeNull();
  expect(keyText({ error: "#N/A" })).toBeNull();
});
