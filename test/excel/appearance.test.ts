import { appearance } from "../../src/excel";

const host = (context: object, prefersDark = false): void => {
  Object.assign(globalThis, {
    Office: { context: { displayLanguage: "en-US", ...context } },
    matchMedia: () => ({ matches: prefersDark }),
  });
};

test("Office's own word on darkness comes before the browser's", () => {
  host({ officeTheme: { isDarkTheme: false } }, true);
  expect(appearance().dark).toBe(false);
});

test.each([
  ["#262626", true],
  ["#FFFFFF", false],
  ["#666666", true],
])("a body of %s is dark: %s", (bodyBackgroundColor, dark) => {
  host({ officeTheme: { bodyBackgroundColor } });
  expect(appearance().dark).toBe(dark);
});

test("a host without a theme leaves it to the browser", () => {
  host({ displayLanguage: "zh-CN" }, true);
  expect(appearance().dark).toBe(true);
});

test("languages are the host's, and numbers follow the content's", () => {
  host({ displayLanguage: "zh-CN", contentLanguage: "de-DE" });
  expect(appearance()).toMatchObject({ displayLanguage: "zh-CN", contentLanguage: "de-DE" });
});
