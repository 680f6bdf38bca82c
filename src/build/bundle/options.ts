import { parseArgs } from "node:util";

import { SOURCE_BASE } from "../manifest/write";
import { LOCAL } from "./officeJs";

/** What a build is for. */
export interface BuildOptions {
  /** Address of the folder that taskpane.html will be served from, without a slash at the end. */
  readonly base: string;
  /** A setting that `officeJsFrom` reads. */
  readonly officeJs: string;
  /** Prefix of the functions' names; empty for none. */
  readonly namespace: string;
  readonly production: boolean;
}

/** The build that `npm start` and the browser tests need: on localhost, Office.js out of node_modules. */
export const localBuild = (namespace = ""): BuildOptions => ({
  base: SOURCE_BASE,
  officeJs: LOCAL,
  namespace,
  production: false,
});

/**
 * Reads the arguments of `npm run build`: `--host https://…` makes the product for that address (Office.js from Microsoft's CDN
 * unless `--office-js` says otherwise), without it the build is for localhost. `--namespace`, or CLIENTELE_NAMESPACE, gives the namespace.
 * Throws on arguments that it does not know.
 */
export const readBuildOptions = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): BuildOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      host: { type: "string" },
      "office-js": { type: "string" },
      namespace: { type: "string" },
    },
  });
  const local = localBuild(values.namespace ?? env["CLIENTELE_NAMESPACE"] ?? "");
  const officeJs = values["office-js"];
  if (values.host === undefined) return { ...local, officeJs: officeJs ?? local.officeJs };
  return {
    ...local,
    base: values.host.replace(/\/+$/, ""),
    officeJs: officeJs ?? "global",
    production: true,
  };
};
