import { checkIds } from "../../../src/excel";
import { messages } from "../../../src/text";

test("every check has its words in both languages, and no words are left over", () => {
  for (const locale of ["zh-CN", "en-US"] as const) {
    expect(Object.keys(messages(locale).selfTest.checks).sort()).toEqual([...checkIds].sort());
  }
});

test("no check stands twice", () => expect(new Set(checkIds).size).toBe(checkIds.length));
