import * as z from "zod/mini";
import { Provenance } from "./provenance";
import { facts, list, TierKey, Words } from "./shape";

const stated = facts({ words: Words, from: Provenance });

const times = {
  times: z.number().check(z.positive()),
  months: z.int().check(z.positive()),
};

/** How customers of a tier are served: who owns and coaches them, how often they hear from us and how, who visits, which log is kept, what is done. */
export const Policy = facts({
  owner: z.exactOptional(stated),
  /** Who leads or vouches for the owner. */
  sponsor: z.exactOptional(stated),
  coach: z.exactOptional(stated),
  /** Who answers together with the owner. */
  liability: z.exactOptional(stated),
  cadence: z.exactOptional(
    z.union([
      facts({ months: z.int().check(z.positive()), from: Provenance }),
      facts({ days: z.int().check(z.positive()), from: Provenance }),
    ]),
  ),
  /** How and where: by phone, in person, on the way to another customer. */
  channel: z.exactOptional(stated),
  /** The least visits by role: so many `times` in so many `months`. */
  visits: z.exactOptional(list(facts({ role: Words, ...times, from: Provenance }))),
  log: z.exactOptional(stated),
  actions: list(stated),
});
export type Policy = z.infer<typeof Policy>;

/** A grade. `label` is what stands in a cell and tells tiers apart without colour; `name` says what it means. */
export const Tier = facts({
  key: TierKey,
  label: Words,
  name: Words,
  /** Set aside rather than graded ("not rated", "inactive"): stands after the grades, nothing moves up or down to it. */
  aside: z.exactOptional(z.literal(true)),
  policy: z.exactOptional(Policy),
});
export type Tier = z.infer<typeof Tier>;
