import { contentPolicy, officeJsFrom } from "../../../src/build/bundle/officeJs";

const directive = (policy: string, name: string): string[] =>
  policy
    .split("; ")
    .find((part) => part.startsWith(`${name} `))
    ?.split(" ")
    .slice(1) ?? [];

describe("officeJsFrom", () => {
  test.each([
    ["global", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
    [
      "china",
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    ],
    ["local", "/office-js/office.js"],
    ["self", "office-js/office.js"],
    ["https://cdn.example.com/office.js", "https://cdn.example.com/office.js"],
  ])("reads %s as %s", (setting, src) => {
    expect(officeJsFrom(setting).src).toBe(src);
  });

  test("copies Office.js beside the page for an own copy alone", () => {
    expect(["local", "global", "china", "self"].filter((name) => officeJsFrom(name).copy)).toEqual([
      "self",
    ]);
  });

  test.each(["cnd", "http://cdn.example.com/office.js", ""])("refuses %p", (setting) => {
    expect(() => officeJsFrom(setting)).toThrow(/--office-js/);
  });
});

describe("contentPolicy", () => {
  test.each(["local", "self", "global", "china", "https://cdn.example.com/office.js"])(
    "lets the page connect to nothing but its own origin with %s",
    (setting) => {
      expect(directive(contentPolicy(officeJsFrom(setting)), "connect-src")).toEqual(["'self'"]);
    },
  );

  test.each(["object-src", "base-uri", "form-action"])("closes %s", (name) => {
    expect(directive(contentPolicy(officeJsFrom("global")), name)).toEqual(["'none'"]);
  });

  test.each(["local", "self", "global", "china"])(
    "allows no eval and no inline script with %s",
    (setting) => {
      expect(directive(contentPolicy(officeJsFrom(setting)), "script-src").join(" ")).not.toMatch(
        /unsafe/,
      );
    },
  );
});
