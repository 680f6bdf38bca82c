import { rollUp } from "../../../src/industry/model";

describe("candidates carried into another taxonomy", () => {
  const candidates = [
    { code: "391", confidence: 0.4 },
    { code: "392", confidence: 0.3 },
    { code: "397", confidence: 0.2 },
  ];

  test("add up where they meet, and come best first", () => {
    const codesOf = (code: string) => [code === "391" ? "230" : "220"];
    const [first, second] = rollUp(candidates, codesOf);
    expect(first?.code).toBe("220");
    expect(first?.confidence).toBeCloseTo(0.5);
    expect(second?.code).toBe("230");
  });

  test("share where one leads to several, and go where none leads anywhere", () => {
    expect(rollUp(candidates, (code) => (code === "391" ? ["a", "b"] : []))).toEqual([
      { code: "a", confidence: 0.2 },
      { code: "b", confidence: 0.2 },
    ]);
    expect(rollUp([], () => ["a"])).toEqual([]);
  });
});
