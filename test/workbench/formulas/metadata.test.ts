import { readFunctions } from "../../../src/workbench/formulas";

const json = {
  functions: [
    {
      id: "ABCTIER",
      name: "ABCTIER",
      parameters: [
        { name: "value", type: "any", dimensionality: "matrix" },
        { name: "rest", optional: true, repeating: true },
      ],
      options: { volatile: true, requiresAddress: true },
    },
  ],
};

test("what is declared is read, and what is not has Excel's defaults", () => {
  expect(readFunctions(json, "")[0]).toMatchObject({
    name: "ABCTIER",
    volatile: true,
    requiresAddress: true,
    stream: false,
    allowsErrors: false,
    parameters: [
      { name: "value", type: "any", matrix: true, optional: false, repeating: false },
      { name: "rest", type: "any", matrix: false, optional: true, repeating: true },
    ],
  });
});

test("a namespace stands in front of the name", () => {
  expect(readFunctions(json, "KH")[0]?.name).toBe("KH.ABCTIER");
});

test("errors are taken as arguments where the whole file allows them", () => {
  expect(readFunctions({ ...json, allowErrorForDataTypeAny: true }, "")[0]?.allowsErrors).toBe(
    true,
  );
});

test.each([[{}], [null], [{ functions: [{ id: "A" }] }]])("%j is refused", (broken) => {
  expect(() => readFunctions(broken, "")).toThrow();
});
