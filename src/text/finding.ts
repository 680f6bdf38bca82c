import { inLocale, type Check, type CheckFinding, type Locale, type PlainScheme } from "../rules";
import { explanationWords } from "./explanationWords";
import { subjectOf } from "./value";
import { tierLabel } from "./move";

/** What a check found, for people to read. */
export interface FindingText {
  readonly label: string;
  /** "passes", "fails", or that there is nothing to judge by. */
  readonly verdict: string;
  readonly text: string;
}

/** What a check calls the tier that rows were given. */
const labelOf = (scheme: PlainScheme, key: string, locale: Locale): string =>
  key === "tier" ? explanationWords(locale).tier : subjectOf(scheme, key, locale).label;

const sentence = (
  scheme: PlainScheme,
  check: Check,
  figures: CheckFinding["figures"],
  locale: Locale,
): string => {
  const { checks } = explanationWords(locale);
  const figure = (name: string): number => figures[name] ?? 0;
  const label = (key: string): string => labelOf(scheme, key, locale);
  switch (check.kind) {
    case "count": {
      const tier = scheme.tiers.findIndex(({ key }) => key === check.tier);
      return checks.count(tierLabel(scheme, tier, locale), figure("count"), check.min, check.max);
    }
    case "pace":
      return checks.pace(
        figure("perMonth"),
        figure("perYear"),
        figure("missing"),
        figure("months"),
      );
    case "concentration":
      return checks.concentration(
        label(check.of),
        check.top,
        figure("topShare"),
        check.share,
        figure("holders"),
        figure("gini"),
      );
    case "complete":
      return checks.complete(label(check.of), figure("share"), check.min);
    case "constant":
      return checks.constant(label(check.of), label(check.per), figure("mixed"), figure("groups"));
    case "distinct":
      return checks.distinct(label(check.of), figure("count"), check.min, check.max);
    case "size":
      return checks.size(label(check.of), figure("small"), figure("least"), check.min);
    case "spread":
      return checks.spread(label(check.of), label(check.by), figure("between"), check.min);
    case "distribution":
      return checks.distribution(figure("index"), check.max);
  }
};

/** What a check of a graded population found, in words. */
export const findingText = (
  scheme: PlainScheme,
  { check: key, passes, figures }: CheckFinding,
  locale: Locale,
): FindingText => {
  const { verdicts, nothingToJudge } = explanationWords(locale);
  const check = scheme.checks?.find((candidate) => candidate.key === key);
  if (check === undefined) return { label: key, verdict: "", text: "" };
  return {
    label: inLocale(check.label, locale),
    verdict: passes === null ? verdicts.open : passes ? verdicts.pass : verdicts.fail,
    text: passes === null ? nothingToJudge : sentence(scheme, check, figures, locale),
  };
};
