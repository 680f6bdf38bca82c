import type { Check } from "../../../rules";
import { paragraph, section, type Block, type Text } from "../block";
import { figure, percent, rangeText, settingText, type Telling } from "../names";
import { basedGrid } from "../source";

const asked = (check: Check, { names, speech }: Telling): Text => {
  const { tell, all } = speech;
  const label = (key: string): string => names.column(key);
  switch (check.kind) {
    case "count":
      return tell("checkCount", {
        tier: names.tier(check.tier),
        range: tell("customers", { range: rangeText(check.min, check.max, speech) }),
      });
    case "pace":
      return tell("checkPace", {
        perDay: settingText(check.perDay, names, speech),
        days: settingText(check.daysAMonth, names, speech),
      });
    case "concentration":
      return tell("checkConcentration", {
        of: label(check.of),
        top: percent(check.top),
        share: percent(check.share),
      });
    case "complete":
      return tell(check.min === 1 ? "checkCompleteAll" : "checkComplete", {
        of: label(check.of),
        min: percent(check.min),
      });
    case "constant":
      return tell("checkConstant", { of: label(check.of), per: label(check.per) });
    case "distinct":
      return tell("checkDistinct", {
        of: label(check.of),
        range: rangeText(check.min, check.max, speech),
      });
    case "size":
      return tell("checkSize", { of: label(check.of), min: percent(check.min) });
    case "spread":
      return tell("checkSpread", {
        of: label(check.of),
        by: label(check.by),
        min: percent(check.min),
      });
    case "distribution":
      return tell("checkDistribution", {
        expected: all(
          Object.entries(check.expected).map(([key, share]) => [
            `${names.tier(key)} ${percent(share)}`,
          ]),
        ),
        max: figure(check.max),
      });
  }
};

/** What is asked of all customers together. */
export const checksBlocks = (telling: Telling): Block[] => {
  const { scheme, speech, level } = telling;
  const { say, of } = speech;
  const { checks = [] } = scheme;
  return checks.length === 0
    ? []
    : section(level, say("checks"), [
        paragraph(say("checksAbout")),
        ...basedGrid(
          checks,
          [
            { head: say("check"), cell: ({ label }) => [of(label)] },
            { head: say("asked"), cell: (check) => asked(check, telling) },
          ],
          speech,
        ),
      ]);
};
