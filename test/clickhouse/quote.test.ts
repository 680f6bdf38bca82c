import { quoteName, quoteTable, quoteText, readTableName } from "../../src/clickhouse/quote";

test("a name in backticks cannot end its quotation, whatever it holds", () => {
  expect(quoteName("customers")).toBe("`customers`");
  expect(quoteName("a`; DROP TABLE b; --")).toBe("`a\\`; DROP TABLE b; --`");
  expect(quoteName("a\\`; DROP TABLE b")).toBe("`a\\\\\\`; DROP TABLE b`");
});

test("a text as a literal cannot end its quotation either", () => {
  expect(quoteText("it's")).toBe("'it\\'s'");
  expect(quoteText("\\' OR 1 --")).toBe("'\\\\\\' OR 1 --'");
});

test("a table's name is quoted part by part", () => {
  expect(quoteTable({ database: "销售", table: "客户.2026" })).toBe("`销售`.`客户.2026`");
});

test("a table is typed with or without its database, and in backticks where a part holds a dot", () => {
  const read = (typed: string) => readTableName(typed, "default");
  expect(read("customers")).toEqual({ database: "default", table: "customers" });
  expect(read("sales.customers")).toEqual({ database: "sales", table: "customers" });
  expect(read("sales.`a.b``c`")).toEqual({ database: "sales", table: "a.b`c" });
  expect(read("客户表")).toEqual({ database: "default", table: "客户表" });
});

test.each(["", "a.b.c", "a.", ".b", "`a", "a`b"])("“%s” is the name of no table", (typed) => {
  expect(readTableName(typed, "default")).toBeNull();
});
