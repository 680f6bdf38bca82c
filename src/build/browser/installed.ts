import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

const LINUX_NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const MAC_PATHS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS_PATHS = [
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

/** Where a browser that we can drive may be installed, best first. */
export const browserPaths = (platform: NodeJS.Platform, env: Environment): string[] => {
  if (platform === "darwin") return MAC_PATHS;
  if (platform === "win32") {
    const folders = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : WINDOWS_PATHS.map((path) => join(folder, path)),
    );
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
};

/** The installed Chrome, Edge or Chromium; BROWSER_PATH names another one. Null where there is none. */
export const installedBrowser = (): string | null => {
  const asked = process.env["BROWSER_PATH"];
  if (asked !== undefined && asked !== "") return asked;
  return browserPaths(process.platform, process.env).find((path) => existsSync(path)) ?? null;
};
