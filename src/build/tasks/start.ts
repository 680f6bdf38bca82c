import { once } from "node:events";
import { parseArgs } from "node:util";

import { build } from "../bundle/build";
import { localBuild } from "../bundle/options";
import { host, type Host } from "../serve/host";
import { hasDisplay, openBrowser } from "../serve/openBrowser";

const PORT = 3000;

const usage = "npm start -- [--port 3000] [--no-open] [--office-js local|global|china|https://...]";

const options = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      port: { type: "string" },
      open: { type: "boolean", default: true },
      "office-js": { type: "string" },
    },
    allowNegative: true,
  }).values;

const announce = ({ origin, port, trusted }: Host, wanted: number): void => {
  if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
  console.log(`\n  Clientele 客户分级   ${origin}/\n`);
  console.log(
    `  The add-in's manifest for Excel: ${origin}/manifest.xml (docs/first-run-in-excel.md)`,
  );
  if (!trusted) {
    console.log(
      "  The certificate is self-signed: the browser warns once that it does not know it; choose to go on (Advanced, then Proceed).",
    );
  }
  console.log("  Ctrl-C stops.\n");
};

/** `npm start`: builds if needed, serves the workbench with the add-in on one origin, and opens it where there is a display. */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    const { port, open, "office-js": officeJs } = options(args);
    const wanted = Number(port ?? process.env["PORT"] ?? PORT);
    if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
      throw new Error(`Not a port: ${port}\n${usage}`);
    const local = localBuild(process.env["CLIENTELE_NAMESPACE"]);
    await build(officeJs === undefined ? local : { ...local, officeJs });
    const running = await host(wanted);
    announce(running, wanted);
    if (open && hasDisplay(process.platform, process.env)) openBrowser(`${running.origin}/`);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await running.close();
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
};
