import { hasDisplay } from "../../../src/build/serve/openBrowser";

describe("hasDisplay", () => {
  test.each([
    ["linux", {}, false],
    ["linux", { DISPLAY: ":0" }, true],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, true],
    ["linux", { DISPLAY: ":0", CI: "1" }, false],
    ["win32", {}, true],
    ["darwin", {}, true],
    ["darwin", { SSH_CONNECTION: "10.0.0.1 50000 10.0.0.2 22" }, false],
    ["win32", { CI: "true" }, false],
  ] as const)("on %s with %j is %s", (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});
