import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { writeAddinFiles } from "../bundle/addinFiles";
import { officeJsFrom } from "../bundle/officeJs";
import type { BuildOptions } from "../bundle/options";
import { inProject } from "../project/paths";
import { version } from "../project/version";
import { checksums, filesIn } from "./checksums";
import { licencesText } from "./licences";
import { readPackages } from "./packages";
import { sbomJson } from "./sbom";
import { apache } from "./servers/apache";
import { azure } from "./servers/azure";
import { iis } from "./servers/iis";
import { nginx } from "./servers/nginx";
import type { Site } from "./servers/site";

/** The port of an address that names none. */
const HTTPS = 443;

const SERVERS: Readonly<Record<string, (site: Site) => string>> = {
  "nginx.conf": nginx,
  "apache.htaccess": apache,
  "iis.web.config": iis,
  "azure.staticwebapp.config.json": azure,
};

/** The static site: the add-in, and the workbench with its samples, to try it without Excel. */
const writeSite = async (options: BuildOptions, folder: string): Promise<void> => {
  cpSync(inProject("dist/addin"), folder, { recursive: true });
  await writeAddinFiles(options, inProject("dist"), folder);
  cpSync(inProject("dist/workbench"), join(folder, "workbench"), { recursive: true });
  cpSync(inProject("assets/samples"), join(folder, "samples"), { recursive: true });
};

const writePapers = (folder: string, { officeJs }: BuildOptions): void => {
  const bundled = JSON.parse(readFileSync(inProject("dist/packages.json"), "utf8")) as string[];
  const copied = officeJsFrom(officeJs).copy ? ["node_modules/@microsoft/office-js"] : [];
  const packages = readPackages([...bundled, ...copied]);
  writeFileSync(join(folder, "LICENCES.txt"), licencesText(packages));
  writeFileSync(join(folder, "sbom.cdx.json"), sbomJson(version(), packages));
  for (const name of ["LICENSE", "CHANGELOG.md"]) cpSync(inProject(name), join(folder, name));
};

const writeServers = (folder: string, base: string): void => {
  const { hostname: host, port, pathname } = new URL(base);
  const site = { host, port: Number(port) || HTTPS, path: pathname.replace(/\/$/, ""), version: version(), files: filesIn(join(folder, "site")) }; // prettier-ignore
  mkdirSync(join(folder, "servers"));
  for (const [name, write] of Object.entries(SERVERS))
    writeFileSync(join(folder, "servers", name), write(site));
};

/**
 * Puts what dist/ holds together as a release for an address, with all that an administrator asks for. What the folder held before is replaced in one step.
 * Throws where the manifest, or the licence of a package, is not as it must be.
 */
export const assemble = async (options: BuildOptions, folder: string): Promise<void> => {
  const next = `${folder}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  await writeSite(options, join(next, "site"));
  cpSync(join(next, "site/manifest.xml"), join(next, "manifest.xml"));
  cpSync(inProject("dist/cli"), join(next, "cli"), { recursive: true });
  writePapers(next, options);
  writeServers(next, options.base);
  writeFileSync(join(next, "SHA256SUMS"), checksums(next, filesIn(next)));
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
};
