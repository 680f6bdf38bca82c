import { faultOf, isException } from "../../src/clickhouse/exception";
import { exceptionText } from "./fakeServer";

test.each([
  [57, "table-exists"],
  [60, "no-such-table"],
  [81, "no-such-database"],
  [159, "server-timeout"],
  [164, "no-right"],
  [241, "memory"],
  [243, "no-space"],
  [279, "shard-unreachable"],
  [394, "killed"],
  [497, "no-right"],
  [516, "wrong-password"],
  [701, "no-such-cluster"],
])("error %d is %s", (number, code) => {
  expect(faultOf(exceptionText(number, "what it says"))).toMatchObject({ code });
});

test("any other error keeps its number and its sentence", () => {
  expect(faultOf(exceptionText(44, "Sorting key cannot contain nullable columns."))).toEqual({
    code: "server",
    number: 44,
    detail: "Sorting key cannot contain nullable columns.",
  });
});

test("the number in the header stands before what the text says", () => {
  expect(faultOf("something without a number", 60).code).toBe("no-such-table");
});

test("what the server says cannot steer the terminal, and its log stays out", () => {
  const text = "bad \u001b[2Jname\u202e Stack trace:\n0. ./src/x.cpp";
  expect(faultOf(exceptionText(44, text))).toMatchObject({ detail: "bad [2Jname" });
});

test("an exception is told from a result in both of its forms", () => {
  expect(isException(exceptionText(60, "x"))).toBe(true);
  expect(isException("1\n__exception__\r\nabcd\r\nCode: 60. DB::Exception: x")).toBe(true);
  expect(isException('{"data": [["__exception__"]]}')).toBe(false);
  expect(isException("")).toBe(false);
});
