import type { BookState } from "../state";
import type { Deed, EntryDeed } from "./deed";
import { entriesOf, keyOf, LISTS, MAPS, sameThing, type Entry, type SharedMember } from "./members";

/**
 * The deeds that make one state of another. Added sheets come first and deleted ones last, so that whatever stands on a sheet finds it there,
 * forwards and backwards.
 */
export function difference(before: BookState, after: BookState): Deed[] {
  const changed = [...LISTS, ...MAPS].filter((member) => before[member] !== after[member]);
  const entries = changed.flatMap((member) => entryDeeds(member, before, after));
  const isSheet = (deed: EntryDeed) => deed.member === "sheets";
  return [
    ...entries.filter((deed) => isSheet(deed) && !deed.before),
    ...entries.filter((deed) => !isSheet(deed) || (deed.before && deed.after)),
    ...entries.filter((deed) => isSheet(deed) && !deed.after),
    ...changed.flatMap((member) => orderDeeds(member, before, after)),
  ];
}

/** How many entries two lists share, as the same objects, at their beginning and at their end: all but what a change has touched. */
function sharedEnds(old: readonly Entry[], next: readonly Entry[]): [start: number, end: number] {
  const least = Math.min(old.length, next.length);
  let [start, end] = [0, 0];
  while (start < least && old[start] === next[start]) start++;
  while (end < least - start && old.at(-1 - end) === next.at(-1 - end)) end++;
  return [start, end];
}

function entryDeeds(member: SharedMember, before: BookState, after: BookState): EntryDeed[] {
  const [all, allNext] = [entriesOf(before, member), entriesOf(after, member)];
  const [start, end] = sharedEnds(all, allNext);
  const old = all.slice(start, all.length - end);
  const next = allNext.slice(start, allNext.length - end);
  const now = new Set(next.map((entry) => keyOf(member, entry)));
  const was = new Map(old.map((entry) => [keyOf(member, entry), entry]));
  const gone = old.flatMap((entry, index): EntryDeed[] =>
    now.has(keyOf(member, entry))
      ? []
      : [{ kind: "entry", member, before: entry, after: undefined, at: start + index }],
  );
  // What is added at the end goes to the end, whatever another author has put there meanwhile.
  const last =
    end > 0 ? Infinity : next.map((entry) => was.has(keyOf(member, entry))).lastIndexOf(true);
  const there = next.flatMap((entry, index): EntryDeed[] => {
    const known = was.get(keyOf(member, entry));
    const at = index > last ? Infinity : start + index;
    return known && sameThing(known, entry)
      ? []
      : [{ kind: "entry", member, before: known, after: entry, at }];
  });
  // From the last one on, so that places in the list stay right when they are taken back.
  return [...gone.reverse(), ...there];
}

function orderDeeds(member: SharedMember, before: BookState, after: BookState): Deed[] {
  if (member !== "sheets" && member !== "conditionalFormats") return [];
  const ids = (state: BookState) => state[member].map(({ id }) => id);
  const [old, next] = [ids(before), ids(after)];
  const both = (list: readonly string[], other: readonly string[]) =>
    list.filter((id) => other.includes(id));
  if (both(old, next).join() === both(next, old).join()) return [];
  return [{ kind: "order", member, before: old, after: next }];
}
