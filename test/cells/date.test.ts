import fc from "fast-check";

import { isoOf, LAST_SERIAL, readDate, serialOf, type Cell } from "../../src/cells";

const value = (cell: Cell) => {
  const outcome = readDate(cell);
  if (!outcome.ok) return outcome.problem.code;
  return outcome.value === null ? null : isoOf(outcome.value);
};

test.each<[Cell, string]>([
  [46053, "2026-01-31"],
  [46053.9, "2026-01-31"],
  ["46053", "2026-01-31"],
  [20260131, "2026-01-31"],
  ["20260131", "2026-01-31"],
  ["2026-01-31", "2026-01-31"],
  ["2026-1-31", "2026-01-31"],
  ["2026/1/31", "2026-01-31"],
  ["2026.1.31", "2026-01-31"],
  ["２０２６／１／３１", "2026-01-31"],
  ["2026 1 31", "2026-01-31"],
  ["2026年1月31日", "2026-01-31"],
  ["2026年01月31号", "2026-01-31"],
  ["2026 年 1 月 31 日", "2026-01-31"],
  ["二〇二六年一月三十一日", "2026-01-31"],
  ["2026-1-31 10:30", "2026-01-31"],
  ["2026-01-31T10:30:00Z", "2026-01-31"],
  ["2026-01-31T10:30:00.000+08:00", "2026-01-31"],
  ["2026年1月31日 下午3:05", "2026-01-31"],
  ["2026年1月31日10时30分", "2026-01-31"],
  ["2026/1/31 10:30:00 AM", "2026-01-31"],
  ["2026年1月31日 星期六", "2026-01-31"],
  ["2026-01-31(周六)", "2026-01-31"],
  ["31-Jan-2026", "2026-01-31"],
  ["31 January 2026", "2026-01-31"],
  ["Jan 31, 2026", "2026-01-31"],
  ["January 31st, 2026", "2026-01-31"],
  ["2026-Jan-31", "2026-01-31"],
  ["31/01/2026", "2026-01-31"],
  ["01/31/2026", "2026-01-31"],
  ["05/05/2026", "2026-05-05"],
  ["1900-02-28", "1900-02-28"],
  ["1900-03-01", "1900-03-01"],
  [60, "1900-02-29"],
  [1, "1900-01-01"],
  [LAST_SERIAL, "9999-12-31"],
])("%p is the day %p", (cell, expected) => {
  expect(value(cell)).toBe(expected);
});

test.each<Cell>([
  "01/02/2026",
  "1.2.2026",
  "2026年1月",
  "2026-01",
  "2026/1",
  "Jan 2026",
  "1月31日",
  "1/31",
  "26-1-31",
  "26年1月31日",
  "2026",
  2026,
  "2026年",
])("%p is a date that is not said in full", (cell) => {
  expect(value(cell)).toBe("ambiguous-date");
});

test.each<Cell>([
  "2026-02-30",
  "2026-13-01",
  "2025-02-29",
  "1899-12-31",
  "待定",
  "下周",
  "年底",
  "2026Q1",
  "2026-01/31",
  "46053支",
  0.5,
  -1,
  LAST_SERIAL + 1,
  99999999,
  true,
])("%p is not a date", (cell) => {
  expect(value(cell)).toBe("not-a-date");
});

test.each<Cell>([null, "", "　", "-", "/", "无", "没有", "暂无", "N/A", 0])(
  "%p is blank",
  (cell) => {
    expect(value(cell)).toBeNull();
  },
);

test("a workbook that counts from 1904 gives the same day", () => {
  expect(readDate(46053 - 1462, { date1904: true })).toEqual({
    ok: true,
    value: 46053,
  });
  expect(readDate("2026-01-31", { date1904: true })).toEqual({
    ok: true,
    value: 46053,
  });
});

test("the phantom day of 1900 shifts all serials behind it, as in Excel", () => {
  expect([
    serialOf(1900, 2, 28),
    serialOf(1900, 2, 29),
    serialOf(1900, 3, 1),
    serialOf(2026, 1, 31),
  ]).toEqual([59, 60, 61, 46053]);
});

test("every serial printed as a day reads back to itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAST_SERIAL }), (serial) => {
      const [year = "", month = "", day = ""] = isoOf(serial).split("-");
      const texts = [
        isoOf(serial),
        `${year}/${String(Number(month))}/${String(Number(day))}`,
        `${year}年${month}月${day}日`,
        `${year}${month}${day}`,
      ];
      for (const text of texts) expect(readDate(text)).toEqual({ ok: true, value: serial });
    }),
  );
});
