export { codeIndustry, type CodedIndustry, type CodeOptions } from "./coder";
export { findClass } from "./code";
export { businessSectors, type SectorOfGroup } from "./businessSectors";
export { catalogue, type TaxonomyHead, type TaxonomyId, type TaxonomySource } from "./catalogue";
export {
  mapIndustry,
  type Crosswalk,
  type IndustryMapping,
  type MapOptions,
  type MappedClass,
  type MappingKind,
} from "./crosswalk/map";
export { bundledCoder, importModel } from "./bundled";
export { fileReaders, modelPath, tablePath, type Answer, type FileReaders } from "./files";
export { importText } from "./importText";
export { keyAccount } from "./keyAccount";
export { nearestLevel, type Level } from "./level";
export { classesNamed, classNamed } from "./names";
export { sectorOf } from "./sector";
export { openTaxonomies, whenAtHand, type DataFile, type ReadData, type Taxonomies } from "./shelf";
export { taxonomies, taxonomyHead, taxonomyNamed } from "./taxonomies";
export { atLevel, lineage, type IndustryClass, type Taxonomy } from "./taxonomy";
export { allTaxonomies, dataTexts } from "./texts";
export { industryModels } from "./models";
export {
  codeByModel,
  codeText,
  coderOf,
  LEAST_CONFIDENCE,
  type CodingKnowledge,
} from "./coding/coding";
export {
  codeTold,
  correctionKey,
  NOTHING as NO_CODING,
  type Coding,
  type CodingOptions,
  type How,
} from "./coding/told";
export {
  MODEL_LANGUAGES,
  openCoder,
  type IndustryCoder,
  type ModelLanguage,
  type ReadModel,
  type ReadyToCode,
} from "./coding/knowledge";
export type { Likely } from "./coding/spread";
