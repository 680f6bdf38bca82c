import type { TaxonomyId } from "../catalogue";
import { decodeModel, type TextModel } from "../model";
import type { Taxonomies } from "../shelf";
import type { Taxonomy } from "../taxonomy";
import type { CodingKnowledge } from "./coding";

/** The languages that there is a model for. */
export const MODEL_LANGUAGES = ["zh", "en"] as const;
export type ModelLanguage = (typeof MODEL_LANGUAGES)[number];

/** Gives the weights of a model: at once where they are at hand, later where they must be fetched. */
export type ReadModel = (language: ModelLanguage) => Uint8Array | Promise<Uint8Array>;

/** A taxonomy with all that is needed to code texts into it. */
export interface ReadyToCode {
  readonly taxonomy: Taxonomy;
  readonly knowledge: CodingKnowledge;
}

/** What codes texts, loaded when it is first asked for. */
export interface IndustryCoder {
  /** Everything for a taxonomy, where it is at hand; asking for what is not starts its loading. */
  now(to: TaxonomyId): ReadyToCode | undefined;
  /** Everything for a taxonomy, when it is loaded; rejects where a file cannot be read. */
  load(to: TaxonomyId): Promise<ReadyToCode>;
}

/** The taxonomies that the models answer in. */
const OWN: Readonly<Record<ModelLanguage, TaxonomyId>> = { zh: "gbt4754", en: "isic4" };

const models = (read: ReadModel) => {
  const known = new Map<ModelLanguage, TextModel | Promise<TextModel>>();
  const ask = (language: ModelLanguage): TextModel | Promise<TextModel> => {
    const before = known.get(language);
    if (before !== undefined) return before;
    const bytes = read(language);
    const model = bytes instanceof Uint8Array ? decodeModel(bytes) : bytes.then(decodeModel);
    known.set(language, model);
    if (model instanceof Promise)
      model.then(
        (ready) => known.set(language, ready),
        () => known.delete(language),
      );
    return model;
  };
  return ask;
};

/** Opens the coder of texts over the taxonomies and a reader of the models' weights. */
export const openCoder = (taxonomies: Taxonomies, read: ReadModel): IndustryCoder => {
  const ask = models(read);
  const ready = (
    taxonomy: Taxonomy,
    known: Readonly<Record<ModelLanguage, TextModel>>,
  ): ReadyToCode => ({
    taxonomy,
    knowledge: {
      model: (language) => known[language],
      crosswalk: (from, to) => {
        const way = taxonomies.crosswalkNow(from, to);
        if (way === undefined) throw new Error(`no way from ${from} to ${to}`);
        return way;
      },
    },
  });
  return {
    now: (to) => {
      // All are asked for, so that they load side by side.
      const ways = MODEL_LANGUAGES.map((language) => taxonomies.crosswalkNow(OWN[language], to));
      const [zh, en] = [ask("zh"), ask("en")];
      const [way] = ways;
      if (way === undefined || ways.includes(undefined)) return undefined;
      return zh instanceof Promise || en instanceof Promise ? undefined : ready(way.to, { zh, en });
    },
    load: async (to) => {
      const [way, , zh, en] = await Promise.all([
        taxonomies.loadCrosswalk(OWN.zh, to),
        taxonomies.loadCrosswalk(OWN.en, to),
        ask("zh"),
        ask("en"),
      ]);
      return ready(way.to, { zh, en });
    },
  };
};
