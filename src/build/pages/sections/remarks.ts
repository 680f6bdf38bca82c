import { grid, section, type Block } from "../block";
import { conditionsText } from "../cell";
import type { Telling } from "../names";

/** Remarks that do not hinder a grade, and where they are made. */
export const remarksBlocks = ({ scheme, names, speech, level }: Telling): Block[] => {
  const { say, of, all } = speech;
  return section(
    level,
    say("remarks"),
    grid(scheme.remarks, [
      { head: say("remark"), cell: ({ words }) => [of(words)] },
      {
        head: say("madeWhere"),
        cell: ({ when }) =>
          typeof when === "string" ? [say("skipped")] : conditionsText(when, names, speech),
      },
      {
        head: say("madeOn"),
        cell: ({ tiers = [] }) => all(tiers.map((key) => [names.tier(key)])),
      },
    ]),
  );
};
