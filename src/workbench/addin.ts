import { readFunctions } from "./formulas";
import type { CustomFunction } from "./formulas";
import { readManifest } from "./manifest";
import type { Manifest } from "./manifest";
import type { Locale } from "./words";

/** What the workbench knows of the add-in. */
export interface Addin {
  readonly manifest: Manifest;
  readonly functions: readonly CustomFunction[];
}

/** Reads an add-in's manifest and the list of its functions; rejects where one of them cannot be read. */
export async function readAddin(manifestUrl: string, locale: Locale): Promise<Addin> {
  const manifest = readManifest(await fetchText(manifestUrl), locale);
  if (manifest.functionsUrl === undefined) return { manifest, functions: [] };
  const listed: unknown = JSON.parse(await fetchText(manifest.functionsUrl));
  return { manifest, functions: readFunctions(listed, manifest.namespace) };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
