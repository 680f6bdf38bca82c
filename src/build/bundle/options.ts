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
 * Reads the arguments of `npm run release`: `--host https://…` is the address that the product is for, with Office.js from Microsoft's CDN unless
 * `--office-js` says otherwise. `--namespace`, or CLIENTELE_NAMESPACE, gives the namespace, `--out` another folder than release/.
 * Throws where there is no host, and on arguments that it does not know.
 */
export const readReleaseOptions = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): BuildOptions & { readonly out: string | null } => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      host: { type: "string" },
      "office-js": { type: "string" },
      namespace: { type: "string" },
      out: { type: "string" },
    },
  });
  if (values.host === undefined) throw new Error("A release needs the address of its host.");
  return {
    base: values.host.replace(/\/+$/, ""),
    officeJs: values["office-js"] ?? "global",
    namespace: values.namespace ?? env["CLIENTELE_NAMESPACE"] ?? "",
    production: true,
    out: values.out ?? null,
  };
};
