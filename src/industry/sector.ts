import { sectorOfGroup, type SectorOfGroup } from "./businessSectors";

/** Words of catering: they decide the two groups that join retail with catering. */
const CATERING = /餐|饭|酒楼|食府|restaurant|catering/u;

/** The sector of a key-account group, with its basis; undefined for a code that is no group. */
export const sectorOf = (group: string): SectorOfGroup | undefined => sectorOfGroup.get(group);

/**
 * The sectors that a group may be in, seen with the text that led to it (normalised; empty when there is none). The groups 112 and 119
 * join retail (sector 2) with catering (sector 1): the code alone cannot decide between them, words can.
 */
export const sectorsOf = (group: string, text: string): readonly string[] => {
  const entry = sectorOf(group);
  if (entry === undefined) return [];
  if (entry.basis !== "split" || entry.alternative === undefined) return [entry.sector];
  if (CATERING.test(text))
    return /零售|retail/u.test(text) ? [entry.sector, entry.alternative] : [entry.alternative];
  return /零售|超市|retail|supermarket|store/u.test(text)
    ? [entry.sector]
    : [entry.sector, entry.alternative];
};
