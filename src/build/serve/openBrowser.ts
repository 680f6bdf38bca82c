import { spawn } from "node:child_process";

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a person at a screen would see a browser that opens: not in CI, and on Linux only where a display is. */
export const hasDisplay = (platform: NodeJS.Platform, env: Environment): boolean => {
  if (env["CI"] !== undefined) return false;
  if (platform === "win32" || platform === "darwin") return env["SSH_CONNECTION"] === undefined;
  return env["DISPLAY"] !== undefined || env["WAYLAND_DISPLAY"] !== undefined;
};

const opener = (platform: NodeJS.Platform): readonly [string, ...string[]] => {
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return platform === "darwin" ? ["open"] : ["xdg-open"];
};

/** Opens the address in the person's browser. A system without an opener is no error: the address has been printed. */
export const openBrowser = (address: string): void => {
  const [command, ...args] = opener(process.platform);
  const child = spawn(command, [...args, address], {
    stdio: "ignore",
    detached: true,
  });
  child.on("error", () => undefined);
  child.unref();
};
