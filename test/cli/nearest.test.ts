import { nearest } from "../../src/cli/nearest";

const known = ["scheme", "sheet", "as-of", "group-by"];

test.each([
  ["shceme", "scheme"],
  ["Sheets", "sheet"],
  ["asof", "as-of"],
  ["group", "group-by"],
])("%s was meant to be %s", (got, meant) => {
  expect(nearest(got, known)).toBe(meant);
});

test("what is like nothing is left alone", () => {
  expect(nearest("quux", known)).toBe("");
  expect(nearest("", known)).toBe("");
  expect(nearest("x", [])).toBe("");
});

test("Chinese headers are near each other by their characters", () => {
  expect(nearest("单次订单", ["编号", "单次订单量", "首单"])).toBe("单次订单量");
});
