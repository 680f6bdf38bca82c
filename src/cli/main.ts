import { randomUUID } from "node:crypto";
import { once } from "node:events";
import process, { exit, stderr, stdout, argv, env } from "node:process";
import { run } from "./run";
import type { Terminal } from "./terminal";

/** `clientele … | head` closes our stdout early: that is no failure of ours. */
const closedEarly = (error: NodeJS.ErrnoException): void => {
  if (error.code === "EPIPE") exit(0);
  throw error;
};

const language = (): Terminal["locale"] => {
  const asked = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  const told = asked === "" ? new Intl.DateTimeFormat().resolvedOptions().locale : asked;
  return told.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
};

const two = (value: number): string => String(value).padStart(2, "0");

const terminal: Terminal = {
  out: async (text) => {
    if (!stdout.write(text)) await once(stdout, "drain");
  },
  err: (text) => void stderr.write(text),
  watched: stderr.isTTY === true,
  now: () => performance.now(),
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  time: () => {
    const now = new Date();
    return [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":");
  },
  chance: () => randomUUID().slice(0, 4),
  env: (name) => env[name],
  onInterrupt: (listener) => {
    process.once("SIGINT", listener);
    return () => void process.off("SIGINT", listener);
  },
  locale: language(),
};

stdout.on("error", closedEarly);
stderr.on("error", closedEarly);
const code = await run(argv.slice(2), terminal);
// What is still on its way to a pipe must arrive before the process ends.
stdout.write("", () => exit(code));
