import { spawn } from "node:child_process";
import { once } from "node:events";

import { inProject } from "./paths";

/** What a command came to. */
export interface Finished {
  readonly code: number;
  /** Standard output and error, as they came; empty where they went to the terminal. */
  readonly output: string;
}

/** Runs a script of a package by Node, in the checkout; `capture` keeps its output instead of showing it. */
export const runScript = async (
  script: string,
  args: readonly string[],
  capture = false,
): Promise<Finished> => {
  const child = spawn(process.execPath, [inProject(script), ...args], {
    cwd: inProject(),
    stdio: capture ? ["ignore", "pipe", "pipe"] : "inherit",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const [code] = (await once(child, "close")) as [number | null];
  return { code: code ?? 1, output };
};
