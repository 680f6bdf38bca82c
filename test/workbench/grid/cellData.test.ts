import { BooleanNumber, CellValueType } from "@univerjs/core";
import { fromGridStyle, toGridCell, toGridStyle } from "../../../src/workbench/grid/cellData";

test("values arrive in the grid with their types", () => {
  const seen = [1.5, "12", true, { error: "#N/A" } as const].map((value) => {
    const { v, t } = toGridCell({ value }) ?? {};
    return [v, t];
  });
  expect(seen).toEqual([
    [1.5, CellValueType.NUMBER],
    ["12", CellValueType.STRING],
    [1, CellValueType.BOOLEAN],
    ["#N/A", CellValueType.STRING],
  ]);
});

test("text that nobody reads as a number or a truth value needs no type", () => {
  expect(toGridCell({ value: "甲" })?.t).toBeNull();
  expect(toGridCell({ value: "True" })?.t).toBe(CellValueType.STRING);
});

test("a cell replaces all of what the grid had there", () => {
  expect(toGridCell({ value: 1 })).toMatchObject({ f: null, si: null, p: null, s: null });
  expect(toGridCell(undefined)).toBeNull();
});

test("text with an apostrophe stays text", () => {
  expect(toGridCell({ value: "007", prefixed: true })?.t).toBe(CellValueType.FORCE_STRING);
});

test("a style comes back from the grid as it went there", () => {
  const style = {
    fill: "#FFEE00",
    fontColor: "#112233",
    fontName: "Arial",
    fontSize: 12,
    bold: true,
    italic: true,
    underline: true,
    strikethrough: true,
    numberFormat: "0%",
  };
  expect(fromGridStyle(toGridStyle(style))).toEqual(style);
  expect(toGridStyle(style)).toMatchObject({ bl: BooleanNumber.TRUE, bg: { rgb: "#FFEE00" } });
});

test("a colour that the grid took away is taken away", () => {
  expect(fromGridStyle({ bg: null, cl: null })).toEqual({ fill: undefined, fontColor: undefined });
});
