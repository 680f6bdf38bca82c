import { lastPublished, publishProblem, type RulesVersion } from "../../src/history";

const version = (rules: string, more: Partial<RulesVersion> = {}): RulesVersion => ({
  rules,
  scheme: "abc",
  version: "1",
  by: "Li",
  on: 46_000,
  why: "",
  ...more,
});

const versions = [
  version("r2", { version: "2", on: 46_010 }),
  version("r1"),
  version("r3", { version: "3", on: null, by: "" }),
  version("r9", { scheme: "other", on: 46_020 }),
];

test("the last published version is the latest of the scheme, and none that a run has kept", () => {
  expect(lastPublished(versions, "abc")?.rules).toBe("r2");
});

test("rules that nobody has changed since are not published again", () => {
  expect(publishProblem(versions, version("r2", { version: "9" }))).toEqual({
    code: "nothing-changed",
    version: "2",
  });
});

test("a version number is used once", () => {
  expect(publishProblem(versions, version("r4"))).toEqual({
    code: "version-used",
    version: "1",
    on: 46_000,
  });
});

test("a version needs a number", () => {
  expect(publishProblem(versions, version("r4", { version: " " }))).toEqual({ code: "no-version" });
});

test("changed rules are published under a new number, also one that a run has kept unasked", () => {
  expect(publishProblem(versions, version("r4", { version: "3" }))).toBeNull();
});

test("rules that were there before are published again under a new number", () => {
  expect(publishProblem(versions, version("r1", { version: "4" }))).toBeNull();
});
