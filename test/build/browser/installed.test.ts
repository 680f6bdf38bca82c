import { join } from "node:path";

import { browserPaths, installedBrowser } from "../../../src/build/browser/installed";

describe("browserPaths", () => {
  test("looks in every folder of PATH on Linux, Chrome first", () => {
    expect(browserPaths("linux", { PATH: "/usr/local/bin:/usr/bin" }).slice(0, 2)).toEqual([
      join("/usr/local/bin", "google-chrome"),
      join("/usr/bin", "google-chrome"),
    ]);
  });

  test("finds nowhere to look on Linux without a PATH", () => {
    expect(browserPaths("linux", {})).toEqual([]);
  });

  test("looks in the program folders on Windows, and skips those that are not set", () => {
    const paths = browserPaths("win32", { PROGRAMFILES: "C:/Program Files" });
    expect(paths).toHaveLength(2);
    expect(paths.join()).toMatch(/chrome\.exe.*msedge\.exe/);
  });
});

describe("installedBrowser", () => {
  const before = process.env["BROWSER_PATH"];
  afterEach(() => {
    if (before === undefined) delete process.env["BROWSER_PATH"];
    else process.env["BROWSER_PATH"] = before;
  });

  test("takes the browser that BROWSER_PATH names before any other", () => {
    process.env["BROWSER_PATH"] = "/somewhere/chrome";
    expect(installedBrowser()).toBe("/somewhere/chrome");
  });
});
