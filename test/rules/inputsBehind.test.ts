import { inputsBehind } from "../../src/rules";
import { ranked } from "./questions";
import { input, minimal, part, from, table } from "./minimal";

const label = { zh: "测试", en: "test" };
const inner = minimal({
  inputs: [input("x"), input("y")],
  method: table([{ when: {}, tier: "A", from }]),
});
const scheme = minimal({
  inputs: [input("a"), input("b")],
  derived: [
    { kind: "sum", key: "both", label, from, terms: [{ input: "a" }, { input: "b" }] },
    { kind: "greatest", key: "most", label, from, of: ["both", "a"] },
  ],
  method: table([{ when: {}, tier: "A", from }]),
  more: { parts: [part("size", inner)] },
});

test("behind an input stands itself, behind what is computed all that it is computed from, each once", () => {
  expect(inputsBehind(scheme, "a")).toEqual(["a"]);
  expect(inputsBehind(scheme, "most")).toEqual(["a", "b"]);
});

test("behind a rank stands what is ranked", () => {
  expect(inputsBehind(ranked, "rank")).toEqual(["b"]);
});

test("behind a part stand its inputs, and behind a score none", () => {
  expect(inputsBehind(scheme, "size")).toEqual(["x", "y"]);
  expect(inputsBehind(scheme, "score")).toEqual([]);
});
