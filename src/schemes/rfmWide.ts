import { ours, words } from "./provenance";

const published = ours(
  "R 语言 rfm 包测试所用的区间，比说明书中的宽，先符合者为准",
  "the intervals in the tests of the R package rfm, wider than those of its manual, first match first",
);

type Interval = readonly [from: number, to: number];

const cell = ([from, to]: Interval): string =>
  from === to ? String(from) : `[${String(from)}..${String(to)}]`;
const shown = ([from, to]: Interval): string =>
  from === to ? String(from) : `${String(from)}–${String(to)}`;

/** A rule of the wide segments: F and M have the same interval in all of them. */
const wide = (tier: string, r: Interval, both: Interval) => ({
  when: { r: cell(r), f: cell(both), m: cell(both) },
  only: { argument: "segments", is: "wide" },
  tier,
  label: words(
    `R ${shown(r)} 分，F、M 都是 ${shown(both)} 分`,
    `R ${shown(r)}, F and M both ${shown(both)}`,
  ),
  from: published,
});

/**
 * The rules of the segments with wide intervals. Three of the ten named there are left out: New (4–5, 1, 1), Promising (3–4, 1, 1) and Can't Lose (1, 4–5, 4–5) lie within segments
 * before them and never decide; and Lost, there 1–2, is kept to the 1 that segments before it leave.
 */
export const wideRules = [
  wide("champions", [4, 5], [4, 5]),
  wide("loyal", [2, 5], [3, 5]),
  wide("potential-loyalist", [3, 5], [1, 3]),
  wide("need-attention", [2, 3], [2, 3]),
  wide("about-to-sleep", [2, 3], [1, 2]),
  wide("at-risk", [1, 2], [2, 5]),
  wide("lost", [1, 1], [1, 2]),
  {
    when: {},
    only: { argument: "segments", is: "wide" },
    tier: "others",
    label: words("不在以上各类之内", "In none of these"),
    from: published,
  },
] as const;
