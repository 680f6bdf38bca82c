import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";

import { inProject } from "../project/paths";

const FOLDER = inProject(".cache/chromium");
const IN_XML = FOLDER.replaceAll("&", "&amp;");
const COMPLETE = `${FOLDER}/complete`;

/** The package's own list of font folders is for Lambda: none of them is here, and without any font the browser ends at the first `<select>`. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${IN_XML}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${IN_XML}/fonts-cache</cachedir>
</fontconfig>
`;

/** The variables that the unpacked browser needs to find its libraries and fonts. */
const ENVIRONMENT = ["LD_LIBRARY_PATH", "FONTCONFIG_PATH"];

/**
 * Unpacks the Chromium that a package carries, for Linux machines without a browser, and gives its path and the variables that it needs.
 * The package unpacks libnss3 and libnspr4 as well only where it believes itself in Lambda, so that no root is needed; it reads
 * that when it is imported. It unpacks into the temporary folder: ours, lest another program's be taken.
 */
export const bundledBrowser = async (): Promise<{
  path: string;
  env: Record<string, string>;
}> => {
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
  process.env["TMPDIR"] = FOLDER;
  if (!existsSync(COMPLETE)) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath();
  writeFileSync(`${FOLDER}/fonts/fonts.conf`, FONTS);
  writeFileSync(COMPLETE, "");
  const env = ENVIRONMENT.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { path, env: Object.fromEntries(env) };
};
