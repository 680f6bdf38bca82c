import {
  fileReaders,
  openTaxonomies,
  type Answer,
  type IndustryCoder,
  type IndustryMapping,
  type MapOptions,
  type ReadyToCode,
  type TaxonomyId,
} from "../../industry";
import type { Outcome } from "../../rules";
import { codingNotLoaded } from "../../text";
import { errorSaying } from "../cell/error";
import { locale } from "../cell/locale";
import type { Result } from "../cell/result";
import type * as readerModule from "./reader";

/** The little that is asked of the page that the functions run on: its own files, never another place. */
interface Page {
  fetch(path: string, how: { readonly cache: "no-cache" }): Promise<Answer>;
}

// Files keep their names from release to release, so the browser asks whether its copy is still the right one.
const get = async (path: string): Promise<Answer> =>
  (globalThis as unknown as Page).fetch(path, { cache: "no-cache" });

const { readData, readModel } = fileReaders(get);

/** All taxonomies: the key-account table and the ten sectors at hand, the others fetched when they are first needed. */
export const taxonomies = openTaxonomies(readData);

/** Seen from functions.js. */
const READER = "./industry/coder.js";

type ReaderModule = typeof readerModule;

interface Reader extends Pick<ReaderModule, "codeByModel" | "mapIndustry"> {
  readonly coder: IndustryCoder;
}

/** The part of the program that reads free text and maps codes, once it is there: it comes when it is first needed, as the data do. */
let reader: Reader | undefined;

const loadReader = async (): Promise<Reader> => {
  // An import takes what the browser has; this makes that the right one.
  await get(READER);
  const { openCoder, ...rest } = (await import(/* webpackIgnore: true */ READER)) as ReaderModule;
  return (reader ??= { coder: openCoder(taxonomies, readModel), ...rest });
};

/** A taxonomy with all that is needed to code texts into it by models. */
export interface ReadyReader extends ReadyToCode, Pick<ReaderModule, "codeByModel"> {}

/** What codes texts into a taxonomy, where it is at hand. */
export const readerNow = (to: TaxonomyId): ReadyReader | undefined => {
  const ready = reader?.coder.now(to);
  return ready && reader && { ...ready, codeByModel: reader.codeByModel };
};

/** The same, when it is loaded; rejects where something cannot be. */
export const loadReaderFor = async (to: TaxonomyId): Promise<ReadyReader> => {
  const { coder, codeByModel } = await loadReader();
  return { ...(await coder.load(to)), codeByModel };
};

/** Maps codes of one taxonomy to another. */
type MapCode = (code: string | number, options: MapOptions) => Outcome<IndustryMapping>;

/** What maps codes of one taxonomy to another, where it is at hand. */
export const mapperNow = (from: TaxonomyId, to: TaxonomyId): MapCode | undefined => {
  const way = taxonomies.crosswalkNow(from, to);
  const mapIndustry = reader?.mapIndustry;
  return way && mapIndustry && ((code, options) => mapIndustry(code, way, options));
};

/** The same, when it is loaded; rejects where something cannot be. */
export const loadMapper = async (from: TaxonomyId, to: TaxonomyId): Promise<MapCode> => {
  const [way, { mapIndustry }] = await Promise.all([
    taxonomies.loadCrosswalk(from, to),
    loadReader(),
  ]);
  return (code, options) => mapIndustry(code, way, options);
};

/** The error of a cell whose answer needs a file that could not be loaded. */
export const notLoaded = (): CustomFunctions.Error => errorSaying(codingNotLoaded(locale()), []);

/**
 * A function's results: at once where what they need is at hand, otherwise the promise of them. Excel waits for a promise as long as it takes; that a function may
 * give one is not in its metadata, nor in its type. `without` answers where the files cannot be loaded.
 */
export const resultsOf = <Needed>(
  now: () => Needed | undefined,
  load: () => Promise<Needed>,
  work: (needed: Needed) => Result[][],
  without: () => Result[][],
): Result[][] => {
  const needed = now();
  if (needed !== undefined) return work(needed);
  return load().then(work, without) as unknown as Result[][];
};
