import { bounded } from "./bounded";

test("work that goes round and round is stopped, a regular expression too", () => {
  expect(() => bounded(() => /^(a+)+$/.test(`${"a".repeat(60)}b`), 200)).toThrow(/timed out/);
});
