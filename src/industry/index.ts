export { codeIndustry, type CodedIndustry, type CodeOptions } from "./coder";
export { findClass } from "./code";
export { businessSectors, type SectorOfGroup } from "./businessSectors";
export { keyAccount } from "./keyAccount";
export { sectorOf } from "./sector";
export { taxonomies, taxonomyNamed } from "./taxonomies";
export { lineage, type IndustryClass, type Level, type Taxonomy } from "./taxonomy";
export { industryModels } from "./models";
