import {
  ABSENT,
  UNGRADED,
  type HistoryProblem,
  type InputChange,
  type Place,
  type PublishProblem,
  type ReadValue,
  type RecordProblem,
} from "../history";
import { inLocale, type Locale, type PlainScheme } from "../rules";
import { explanationWords } from "./explanationWords";
import { historyWords } from "./historyWords";
import { dateText, subjectOf } from "./value";

/** Whether a place is where customers come from or where they go: an absent one is new there, and gone here. */
export type PlaceSide = "from" | "to";

/** A tier by its label, or what stands for none; a tier that the scheme does not have by its key. */
export const placeText = (
  scheme: PlainScheme,
  place: Place,
  side: PlaceSide,
  locale: Locale,
): string => {
  const words = historyWords(locale).place;
  if (place === UNGRADED) return words.ungraded;
  if (place === ABSENT) return words[side];
  const tier = scheme.tiers.find(({ key }) => key === place);
  return tier ? inLocale(tier.label, locale) : place;
};

/** What the record, or publishing, has to say against what was asked, as a sentence. */
export const historyProblemText = (
  problem: HistoryProblem | RecordProblem | PublishProblem,
  locale: Locale,
): string => {
  const words = historyWords(locale).problem;
  switch (problem.code) {
    case "no-such-run":
      return words.noSuchRun(problem);
    case "broken-record":
      return words.brokenRecord(problem);
    case "no-key":
      return words.noKey(problem);
    case "other-schemes":
      return words.otherSchemes(problem);
    case "rules-lost":
      return words.rulesLost(problem);
    case "history-full":
      return words.historyFull(problem);
    case "reading-too-long":
      return words.readingTooLong(problem);
    case "nothing-changed":
      return words.nothingChanged(problem);
    case "version-used":
      return words.versionUsed({
        version: problem.version,
        day: problem.on === null ? "" : dateText(problem.on),
      });
    case "no-version":
      return words.noVersion;
  }
};

/** Inputs that were read otherwise than before: "单次订单量(支) 9,000 → 12,000". */
export const inputChangesText = (
  scheme: PlainScheme,
  changes: readonly InputChange[],
  locale: Locale,
): string => {
  const words = historyWords(locale).report;
  const { blank, join } = explanationWords(locale);
  return changes
    .map(({ input, was, is }) => {
      const { label, show } = subjectOf(scheme, input, locale);
      const text = (value: ReadValue | undefined): string => {
        if (value === undefined) return blank;
        if (typeof value !== "object" || value === null) return show(value);
        return value.unread === "" ? words.unreadable : value.unread;
      };
      return words.change({ label, was: text(was), is: text(is) });
    })
    .join(join);
};
