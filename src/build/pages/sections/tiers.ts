import { below, grid, list, section, type Block } from "../block";
import type { Telling } from "../names";
import { policyItems } from "./policy";

/** The tiers, best first, and how customers of each are served. */
export const tiersBlocks = ({ scheme, speech, level }: Telling): Block[] => {
  const { say, of, aside } = speech;
  const served = scheme.tiers.some(({ policy }) => policy !== undefined);
  return section(level, say(served ? "tiers" : "tiersOnly"), [
    ...grid(scheme.tiers, [
      { head: say("tier"), cell: ({ label }) => [{ strong: of(label) }] },
      { head: say("key"), cell: ({ key }) => [{ code: key }] },
      {
        head: say("meaning"),
        cell: ({ name, aside: apart }) => [of(name), ...(apart ? aside([say("aside")]) : [])],
      },
    ]),
    ...scheme.tiers.flatMap(({ label, name, policy }) => {
      const title = of(label) === of(name) ? of(label) : `${of(label)} · ${of(name)}`;
      return policy ? section(below(level), title, list(policyItems(policy, speech))) : [];
    }),
  ]);
};
