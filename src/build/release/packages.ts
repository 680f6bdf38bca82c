import { readdirSync, readFileSync } from "node:fs";

import { inProject } from "../project/paths";

/** A package that went into the product. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  readonly homepage: string | null;
  /** Its files of licence and notice; none where the package brings none. */
  readonly texts: readonly string[];
  /** The digest of what was installed, as package-lock.json has it ("sha512-…"). */
  readonly integrity: string | null;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly homepage?: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

/** Licences that let the product be given away as it is, with their texts beside it. */
const ALLOWED = /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0)(?: (?:AND|OR) .+)?\)?$/; // prettier-ignore

/** Packages that name no licence by its identifier, and what was read of them. */
const READ: Readonly<Record<string, string>> = {
  // Its own terms let it be handed on as it is with an add-in that it serves ("Distributable Code").
  "@microsoft/office-js": "LicenseRef-Microsoft-Office-JS",
  // An interface of one page out of the repository of Univer, all of which is under this licence.
  "@univerjs/telemetry": "Apache-2.0",
};

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

const licenceOf = ({ name, license }: Manifest): string =>
  READ[name] ?? (typeof license === "string" ? license : license?.type) ?? "";

const readJson = (path: string): unknown => JSON.parse(readFileSync(inProject(path), "utf8"));

/** Reads what packages say of themselves, by their folders in the project. Throws with the names of those whose licence does not let the product be given away. */
export const readPackages = (folders: readonly string[]): readonly Bundled[] => {
  const lock = readJson("package-lock.json") as Lock;
  const found = folders.map((folder): Bundled => {
    const manifest = readJson(`${folder}/package.json`) as Manifest;
    const files = readdirSync(inProject(folder))
      .filter((name) => LICENCE_FILE.test(name))
      .sort();
    return {
      name: manifest.name,
      version: manifest.version,
      licence: licenceOf(manifest),
      homepage: manifest.homepage ?? null,
      texts: files.map((name) => readFileSync(inProject(folder, name), "utf8").trim()),
      integrity: lock.packages[folder]?.integrity ?? null,
    };
  });
  const refused = found.filter(
    ({ name, licence }) => !ALLOWED.test(licence) && READ[name] === undefined,
  );
  if (refused.length > 0) {
    const names = refused.map(({ name, licence }) => `${name} (${licence || "no licence"})`);
    throw new Error(
      `These licences are not on the list of those that may be bundled: ${names.join(", ")}`,
    );
  }
  return found;
};
