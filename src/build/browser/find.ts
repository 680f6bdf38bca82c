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

/** What Playwright switches off for the sake of tests: of several switches of this name the last one counts. */
const UNSTEADY = [
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

/** The pages behind the address line, which every window without a window loads as well: a quarter of the processor's time of opening a workbook. */
const ADDRESS_LINE = [
  "AimEnabled",
  "PreloadTopChromeWebUI",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxPopup",
];

const ARGS = [...QUIET, `--disable-features=${[...UNSTEADY, ...ADDRESS_LINE].join(",")}`];

/** Finds an installed browser, or unpacks the bundled one on Linux x64. Throws where there is neither. */
export const findBrowser = async (): Promise<Browser> => {
  const installed = installedBrowser();
  if (installed !== null) return { executablePath: installed, args: ARGS, viaNode: false, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "No Chrome, Edge or Chromium was found: install one, or name it in BROWSER_PATH.",
    );
  }
  const { path, env } = await bundledBrowser();
  return { executablePath: path, args: ARGS, viaNode: true, env };
};
