import { chromium, type Browser } from "playwright-core";

interface Host {
  readonly origin: string;
  readonly browser: {
    readonly executablePath: string;
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  };
}

/** Server and browser of this run, as globalSetup.js left them. */
const host = (): Host => {
  const line = process.env["CLIENTELE_E2E"];
  if (line === undefined) throw new Error("Run browser tests through jest's e2e project.");
  return JSON.parse(line) as Host;
};

/** Address of the server: "https://localhost:41234". */
export const origin = (): string => host().origin;

/** Starts a browser without a window; every test file has its own, so that a crash takes no other file with it. */
export const launch = (): Promise<Browser> => {
  const { executablePath, args, env } = host().browser;
  const variables = Object.entries({ ...process.env, ...env }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath,
    args: [...args],
    env: Object.fromEntries(variables),
  });
};
