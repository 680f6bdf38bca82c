/**
 * How deep a class stands. NAICS has five levels: its sector, subsector, industry group and national industry are called section, division, group and
 * class here, and its five-digit "NAICS industry" is "industry". The list of ten sectors has one level, "sector".
 */
export type Level = "section" | "division" | "group" | "industry" | "class" | "sector";

/** From the top down; the list of sectors stands as high as a section. */
const DEPTH: Readonly<Record<Level, number>> = {
  section: 0,
  sector: 0,
  division: 1,
  group: 2,
  industry: 3,
  class: 4,
};

/** Whether one level stands above another one. */
export const isAbove = (one: Level, other: Level): boolean => DEPTH[one] < DEPTH[other];

/** The level that a taxonomy has for an asked one: the same, else the next deeper one, else its deepest. */
export const nearestLevel = (levels: readonly Level[], asked: Level): Level =>
  levels.find((level) => !isAbove(level, asked)) ?? levels.at(-1)!;
