import { bundledBrowser } from "./bundled";
import { installedBrowser } from "./installed";

/** All that it takes to start a browser. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /**
   * Whether https must go through Node. The bundled Chromium ends at its first TLS connection where libsqlite3 is missing, which its
   * libsoftokn3 needs and the package does not carry; requests that Node answers never get that far.
   */
  readonly viaNode: boolean;
  /** Variables beside those of the process. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Without a sandbox, since CI runs as root and in containers; quiet, so that every request seen is one of ours. Certificates are not looked at: a request that meets one
 * of nobody known is begun anew, and one that is begun anew too often ends in ERR_TOO_MANY_RETRIES.
 */
const QUIET = [
  "--no-sandbox",
  "--ignore-certificate-errors",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** Finds an installed browser, or unpacks the bundled one on Linux x64. Throws where there is neither. */
export const findBrowser = async (): Promise<Browser> => {
  const installed = installedBrowser();
  if (installed !== null)
    return { executablePath: installed, args: QUIET, viaNode: false, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "No Chrome, Edge or Chromium was found: install one, or name it in BROWSER_PATH.",
    );
  }
  const { path, env } = await bundledBrowser();
  return { executablePath: path, args: QUIET, viaNode: true, env };
};
