import {
  fileReaders,
  openTaxonomies,
  type IndustryCoder,
  type IndustryMapping,
  type MapOptions,
  type ReadyToCode,
  type TaxonomyId,
} from "../../industry";
import type { Outcome } from "../../rules";
import { get } from "../parts/page";
import { partAt } from "../parts/part";
import type * as readerModule from "./reader";

const { readData, readModel } = fileReaders(get);

/** All taxonomies: the key-account table and the ten sectors at hand, the others fetched when they are first needed. */
export const taxonomies = openTaxonomies(readData);

type ReaderModule = typeof readerModule;

interface Reader extends Pick<ReaderModule, "codeByModel" | "mapIndustry"> {
  readonly coder: IndustryCoder;
}

/** The part of the program that reads free text and maps codes. */
const part = partAt<ReaderModule>("./industry/coder.js");

let reader: Reader | undefined;

const loadReader = async (): Promise<Reader> => {
  const { openCoder, ...rest } = await part.load();
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
