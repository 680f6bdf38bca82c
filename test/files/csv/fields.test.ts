import fc from "fast-check";
import { fieldText } from "../../../src/files/csv/field";
import { scanFields } from "../../../src/files/csv/fields";

const read = (text: string, delimiter = ",") => {
  const fields = scanFields(text, delimiter);
  return Array.from({ length: fields.records }, (_, record) =>
    Array.from({ length: fields.count(record) }, (_, field) => fields.value(record, field)),
  );
};

test("fields and records are told apart", () => {
  expect(read("a,b\nc,d\n")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test.each(["\n", "\r\n", "\r"])("line end %j ends a record", (end) => {
  const fields = scanFields(`a,b${end}c,d`, ",");
  expect(fields.records).toBe(2);
  expect(fields.lineEnd(0)).toBe(end);
  expect(fields.lineEnd(1)).toBe("");
});

test("quotes keep delimiters, line ends and doubled quotes inside a field", () => {
  expect(read('"a,1","b\r\n2","say ""hi"""')).toEqual([["a,1", "b\r\n2", 'say "hi"']]);
});

test("an unclosed quote ends with the text instead of losing it", () => {
  expect(read('a,"b\nc')).toEqual([["a", "b\nc"]]);
});

test("quotes in the middle of a field are characters", () => {
  expect(read('5" pipe,b')).toEqual([['5" pipe', "b"]]);
});

test("empty fields, empty lines and short records are kept", () => {
  expect(read("a,,\n\nb")).toEqual([["a", "", ""], [""], ["b"]]);
});

test("the last line end makes no further record", () => {
  expect(scanFields("a\r\n", ",").records).toBe(1);
  expect(scanFields("", ",").records).toBe(0);
});

test("a field that a record does not have reads as nothing", () => {
  expect(scanFields("a\n", ",").value(0, 4)).toBe("");
});

test("of a text that goes on, a record that may not be whole is left", () => {
  const left = (text: string) => text.slice(scanFields(text, ",", Infinity, true).read);
  expect(["a,b\nc,d", "a\r", 'a\n"b\n', 'a\n"b"', "a\n", "a\r\nb\r\n"].map(left)).toEqual([
    "c,d",
    "a\r",
    '"b\n',
    '"b"',
    "",
    "",
  ]);
});

test("whatever is written as fields reads back as it was", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r", " ", "客") });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
      fc.constantFrom(",", ";", "\t"),
      (rows, delimiter) => {
        const plain = (text: string) => !/^[\t\r\n]/.test(text);
        fc.pre(rows.every((row) => row.every(plain)) && rows.at(-1)?.join("") !== "");
        const text = rows
          .map((row) => row.map((one) => fieldText(one, delimiter)).join(delimiter))
          .join("\r\n");
        expect(read(text, delimiter)).toEqual(rows);
      },
    ),
  );
});
