import { findClass, keyAccount } from "../../src/industry";

const code = (got: string | number): string => {
  const found = findClass(got, keyAccount, "zh-CN");
  return found.ok ? found.value.code : found.problem.code;
};

describe("codes as they stand in lists", () => {
  test.each([
    ["012", "012"],
    ["12", "12"],
    [" a012 ", "012"],
    ["12120", "120"],
    ["40400", "400"],
    ["L99999", "999"],
    ["99999", "999"],
    ["L999", "999"],
    ["L99", "99"],
    ["l", "L"],
    ["A", "A"],
    [10, "10"],
    [71, "071"],
    [299, "299"],
    [2, "02"],
  ])("%p is %s", (got, want) => expect(code(got)).toBe(want));

  test.each(["18", "180", "41", "410", "B012", "12130", "", "9999"])("%p does not exist", (got) =>
    expect(code(got)).toBe("no-such-industry"),
  );

  test("a number that lost its zero is ambiguous where both readings exist, and names them", () => {
    const found = findClass(12, keyAccount, "zh-CN");
    expect(found.ok ? null : found.problem).toEqual({
      code: "ambiguous-industry",
      got: "12",
      readings: [
        { code: "12", name: "房地产开发与经营业" },
        { code: "012", name: "商业银行" },
      ],
    });
  });

  test("a code that does not exist names its neighbours", () => {
    const found = findClass("013x", keyAccount, "en-US");
    expect(found.ok ? null : found.problem).toMatchObject({ near: ["013"] });
  });
});
