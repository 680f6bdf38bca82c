import { readDate } from "../cells";
import { nextDue, type Tier } from "../rules";
import { errorOf } from "./cell/error";
import { inShape, together } from "./cell/together";
import { notLoaded, resultsOf } from "./parts/results";
import { stating } from "./policies/stating";
import { readTiers } from "./policies/tiers";
import { servedBy } from "./schemes/given";

const served = servedBy("cti-callback");

const hasCadence = ({ policy }: Tier): boolean => policy?.cadence !== undefined;

/**
 * Gives the day on which the next visit or call is due, by the tier's cadence.
 * @customfunction NEXTVISIT
 * @param tier The customers' tiers or classes, as the sheet has them; one cell or a range.
 * @param lastVisit The days of the last visits; one cell or a range.
 * @param [scheme] A scheme whose tiers have a cadence, by id or name, or their table of policies as a range with headers; cti-callback when omitted.
 * @returns One day per cell, as a number that the cell's date format shows.
 */
export function nextVisit(
  tier: unknown[][],
  lastVisit: unknown[][],
  scheme?: unknown[][],
): unknown[][] {
  const cells = together(tier, lastVisit);
  const [tiers = [], days = []] = cells.lists;
  return resultsOf(
    () => served.now(scheme),
    () => served.load(scheme),
    (found) => {
      const named = readTiers(stating(found, hasCadence), tiers, hasCadence);
      return inShape(cells, (place) => {
        const one = named[place] ?? null;
        const day = readDate(days[place] ?? null);
        if (one === null) return "";
        if (!("tier" in one)) return one;
        if (!day.ok) return errorOf(day.problem);
        return day.value === null ? "" : nextDue(day.value, one.tier);
      });
    },
    () => inShape(cells, notLoaded),
  );
}
