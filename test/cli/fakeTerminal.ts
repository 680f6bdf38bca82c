import type { Terminal } from "../../src/cli/terminal";
import { run } from "../../src/cli/run";

/** A terminal that keeps what was written to it. */
export const fakeTerminal = (given: Partial<Terminal> = {}) => {
  const written = { out: "", err: "" };
  const terminal: Terminal = {
    out: async (text) => void (written.out += text),
    err: (text) => void (written.err += text),
    watched: false,
    now: () => 0,
    today: () => "2026-01-31",
    time: () => "09:30:00",
    chance: () => "abcd",
    env: () => undefined,
    onInterrupt: () => () => {},
    locale: "en-US",
    ...given,
  };
  return { terminal, written };
};

/** Runs the command line in this process. */
export const clientele = async (args: readonly string[], given: Partial<Terminal> = {}) => {
  const { terminal, written } = fakeTerminal(given);
  const code = await run(args, terminal);
  return { code, ...written };
};
