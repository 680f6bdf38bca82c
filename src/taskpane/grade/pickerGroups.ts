import type { PaneWords } from "../../text";
import { byFinding, byTopic, type Group } from "../search/groups";
import type { Found } from "../search/search";
import type { SchemeChoice } from "./views";

/** Schemes that are put forward for a table. */
const PROPOSED = 5;

/**
 * The schemes as the picker lists them, each once: those that fit the table and may be put forward, then all others by topic; a search lists what it found. In a
 * group stands first what fits best, as the schemes are given.
 */
export function pickerGroups(
  schemes: readonly SchemeChoice[],
  found: Found<SchemeChoice> | null,
  words: PaneWords,
): readonly Group<SchemeChoice>[] {
  if (found !== null) return byFinding(found, words);
  const proposed = schemes.filter((scheme) => scheme.proposed).slice(0, PROPOSED);
  const others = byTopic(
    schemes.filter((scheme) => !proposed.includes(scheme)),
    words,
  );
  return proposed.length === 0
    ? others
    : [{ label: words.pane.scheme.fits, items: proposed }, ...others];
}

/** Schemes that fill the list where it opens. */
const IN_SIGHT = 12;

/** The groups that are in sight where the list opens: the first ones, and all up to that of the chosen scheme. */
export function firstGroups(
  groups: readonly Group<SchemeChoice>[],
  chosen: string | null,
): readonly Group<SchemeChoice>[] {
  let [seen, isThere] = [0, chosen === null];
  const last = groups.findIndex(({ items }) => {
    seen += items.length;
    isThere ||= items.some(({ id }) => id === chosen);
    return isThere && seen >= IN_SIGHT;
  });
  return last < 0 ? groups : groups.slice(0, last + 1);
}
