import { readDate } from "../cells";
import { nextDue, type Tier } from "../rules";
import { errorOf } from "./cell/error";
import { textOrThrow } from "./cell/result";
import { inShape, together } from "./cell/together";
import { schemeStating } from "./policies/stating";
import { readTiers } from "./policies/tiers";

const hasCadence = ({ policy }: Tier): boolean => policy?.cadence !== undefined;

/**
 * Gives the day on which the next visit or call is due, by the tier's cadence.
 * @customfunction NEXTVISIT
 * @param tier The customers' tiers or classes, as the sheet has them; one cell or a range.
 * @param lastVisit The days of the last visits; one cell or a range.
 * @param [scheme] A scheme whose tiers have a cadence, by id or name; cti-callback when omitted.
 * @returns One day per cell, as a number that the cell's date format shows.
 */
export function nextVisit(tier: unknown[][], lastVisit: unknown[][], scheme?: string): unknown[][] {
  const stated = schemeStating(textOrThrow(scheme) ?? "cti-callback", hasCadence);
  const cells = together(tier, lastVisit);
  const [tiers = [], days = []] = cells.lists;
  const named = readTiers(stated, tiers, hasCadence);
  return inShape(cells, (place) => {
    const found = named[place] ?? null;
    const day = readDate(days[place] ?? null);
    if (found === null) return "";
    if (!("tier" in found)) return found;
    if (!day.ok) return errorOf(day.problem);
    return day.value === null ? "" : nextDue(day.value, found.tier);
  });
}
