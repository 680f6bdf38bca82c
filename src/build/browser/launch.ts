import { chromium, type Browser } from "playwright-core";

import { findBrowser } from "./find";

/** Starts a browser without a window, for the tasks that draw. Throws where none can be found. */
export const launchBrowser = async (): Promise<Browser> => {
  const { executablePath, args, env } = await findBrowser();
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return chromium.launch({
    executablePath,
    args: [...args],
    env: { ...Object.fromEntries(inherited), ...env },
  });
};
