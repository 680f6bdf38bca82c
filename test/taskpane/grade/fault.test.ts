import { faultNotice } from "../../../src/taskpane/grade/fault";
import { messages } from "../../../src/text";
import { PortError, type PortErrorCode } from "../../../src/workbook";

const CODES: readonly PortErrorCode[] = [
  "editing",
  "too-large",
  "taken",
  "changed",
  "not-found",
  "read-only",
  "protected",
  "merged",
  "filtered",
  "too-long",
  "unsupported",
  "busy",
  "silent",
  "disconnected",
  "unreadable",
  "unknown",
];

describe.each(["zh-CN", "en-US"] as const)("in %s", (locale) => {
  const words = messages(locale);

  test("every fault has words of its own", () => {
    const texts = CODES.map((code) => faultNotice(new PortError(code, code), words)?.text);
    expect(new Set(texts).size).toBe(CODES.length);
  });

  test("where something stands in the way, it is said where", () => {
    for (const code of ["taken", "merged", "too-long", "protected", "filtered"] as const)
      expect(faultNotice(new PortError(code, "K2:K9"), words)?.text).toContain("K2:K9");
  });

  test("what the user stopped is no fault", () => {
    expect(faultNotice(new PortError("cancelled"), words)).toBeNull();
  });

  test("a bug of ours is told as one", () => {
    expect(faultNotice(new TypeError("x is undefined"), words)).toMatchObject({
      intent: "error",
      text: expect.stringContaining("x is undefined") as string,
    });
  });
});
