import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { checkManifest } from "../manifest/check";
import { shortcutsJson, shortcutWordsJson } from "../manifest/shortcuts";
import { writeManifest } from "../manifest/write";
import { metadataIn } from "../metadata/functionsJson";
import { inProject } from "../project/paths";
import { version } from "../project/version";
import { writeHelp } from "../pages/write";
import { writeIndustry } from "./industryFiles";
import { contentPolicy, officeJsFrom } from "./officeJs";
import type { BuildOptions } from "./options";
import { pageOf } from "./page";

const copyIcons = (out: string): void => {
  mkdirSync(join(out, "assets"), { recursive: true });
  for (const name of readdirSync(inProject("assets")).filter((file) => /-\d+\.png$/.test(file))) {
    cpSync(inProject("assets", name), join(out, "assets", name));
  }
};

const copyOfficeJs = (out: string): void =>
  cpSync(inProject("node_modules/@microsoft/office-js/dist"), join(out, "office-js"), {
    recursive: true,
    filter: (path) => !/\.debug\.js$|\.map$|\.d\.ts$/.test(path),
  });

/** Throws with every finding: a manifest that Office would refuse, or half load, is not written. */
const manifestOf = (options: BuildOptions): string => {
  const xml = writeManifest(readFileSync(inProject("manifest.xml"), "utf8"), options);
  const findings = checkManifest(xml, options.production);
  if (findings.length > 0) {
    throw new Error(
      findings.map(({ check, detail }) => `manifest: ${check}: ${detail}`).join("\n"),
    );
  }
  return xml;
};

const pageFor = ({ officeJs, namespace }: BuildOptions, bundles: string): string => {
  const from = officeJsFrom(officeJs);
  return pageOf(readFileSync(join(bundles, "taskpane.html"), "utf8"), {
    officeJs: from.src,
    policy: contentPolicy(from),
    version: version(),
    namespace,
  });
};

/** Puts beside the bundles what else the add-in's folder needs: metadata and shortcuts in both languages, help pages, icons, tables and models, the page and its scripts, manifest. `bundles` is the folder that holds them and the page. */
export const writeAddinFiles = async (
  options: BuildOptions,
  bundles: string,
  out: string,
): Promise<void> => {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "taskpane.html"), pageFor(options, bundles));
  const help = `${options.base}/help`;
  writeFileSync(join(out, "functions.json"), await metadataIn("en-US", help));
  writeFileSync(join(out, "functions-zh-CN.json"), await metadataIn("zh-CN", help));
  writeFileSync(join(out, "shortcuts.json"), shortcutsJson());
  for (const locale of ["en-US", "zh-CN"] as const)
    writeFileSync(join(out, `shortcuts-${locale}.json`), shortcutWordsJson(locale));
  await writeHelp(join(out, "help"));
  cpSync(inProject("src/build/page/after-office.js"), join(out, "after-office.js"));
  copyIcons(out);
  writeIndustry(out);
  if (officeJsFrom(options.officeJs).copy) copyOfficeJs(out);
  writeFileSync(join(out, "manifest.xml"), manifestOf(options));
};
