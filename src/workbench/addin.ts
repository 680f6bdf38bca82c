import { readFunctions } from "./formulas";
import type { CustomFunction } from "./formulas";
import { readManifest } from "./manifest";
import type { Manifest } from "./manifest";
import { readShortcuts } from "./shortcuts";
import type { Shortcut } from "./shortcuts";
import { takenHere } from "./takenHere";
import type { Locale } from "./words";

/** What the workbench knows of the add-in. */
export interface Addin {
  readonly manifest: Manifest;
  readonly functions: readonly CustomFunction[];
  readonly shortcuts: readonly Shortcut[];
}

/** Reads an add-in's manifest, the list of its functions and its shortcuts; rejects where one of them cannot be read. */
export async function readAddin(manifestUrl: string, locale: Locale): Promise<Addin> {
  const manifest = readManifest(
    takenHere(await fetchText(manifestUrl), manifestUrl, location.href),
    locale,
  );
  const { functionsUrl, namespace, shortcuts } = manifest;
  const functions =
    functionsUrl === undefined ? [] : readFunctions(await fetchJson(functionsUrl), namespace);
  if (shortcuts === undefined) return { manifest, functions, shortcuts: [] };
  const { url, wordsUrl } = shortcuts;
  const words = wordsUrl === undefined ? {} : await fetchJson(wordsUrl);
  return { manifest, functions, shortcuts: readShortcuts(await fetchJson(url), words) };
}

const fetchJson = async (url: string): Promise<unknown> => JSON.parse(await fetchText(url));

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
