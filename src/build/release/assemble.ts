import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { inProject } from "../project/paths";
import { checksums, filesIn } from "./checksums";
import { licencesText } from "./licences";
import { readPackages } from "./packages";
import { sbomJson } from "./sbom";
import { apache } from "./servers/apache";
import { azure } from "./servers/azure";
import { iis } from "./servers/iis";
import { nginx } from "./servers/nginx";
import type { Site } from "./servers/site";

/** A release: for which address, of which version. */
export interface Release {
  readonly base: string;
  readonly version: string;
  /** Whether a copy of Office.js is in it. */
  readonly copiesOfficeJs: boolean;
}

const SERVERS: Readonly<Record<string, (site: Site) => string>> = {
  "nginx.conf": nginx,
  "apache.htaccess": apache,
  "iis.web.config": iis,
  "azure.staticwebapp.config.json": azure,
};

/** The static site: the add-in, and the workbench with its samples, to try it without Excel. */
const writeSite = (folder: string): void => {
  cpSync(inProject("dist/addin"), folder, { recursive: true });
  cpSync(inProject("dist/workbench"), join(folder, "workbench"), { recursive: true });
  cpSync(inProject("assets/samples"), join(folder, "samples"), { recursive: true });
};

const writePapers = (folder: string, { version, copiesOfficeJs }: Release): void => {
  const bundled = JSON.parse(readFileSync(inProject("dist/packages.json"), "utf8")) as string[];
  const copied = copiesOfficeJs ? ["node_modules/@microsoft/office-js"] : [];
  const packages = readPackages([...bundled, ...copied]);
  writeFileSync(join(folder, "LICENCES.txt"), licencesText(packages));
  writeFileSync(join(folder, "sbom.cdx.json"), sbomJson(version, packages));
  for (const name of ["LICENSE", "CHANGELOG.md"]) cpSync(inProject(name), join(folder, name));
};

const writeServers = (folder: string, { base, version }: Release): void => {
  const { host, pathname } = new URL(base);
  const site = { host, path: pathname.replace(/\/$/, ""), version, files: filesIn(join(folder, "site")) }; // prettier-ignore
  mkdirSync(join(folder, "servers"));
  for (const [name, write] of Object.entries(SERVERS))
    writeFileSync(join(folder, "servers", name), write(site));
};

/** Puts what dist/ holds together as a release, with all that an administrator asks for, and gives its folder. A release of the same version is replaced in one step. */
export const assemble = (release: Release): string => {
  const next = inProject(".cache/release-next");
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  writeSite(join(next, "site"));
  cpSync(inProject("dist/addin/manifest.xml"), join(next, "manifest.xml"));
  cpSync(inProject("dist/cli"), join(next, "cli"), { recursive: true });
  writePapers(next, release);
  writeServers(next, release);
  writeFileSync(join(next, "SHA256SUMS"), checksums(next, filesIn(next)));
  const folder = inProject("release", `clientele-${release.version}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(inProject("release"), { recursive: true });
  renameSync(next, folder);
  return folder;
};
