import type { Argument, Input, PlainScheme, Provenance, Words } from "../rules";
import { ours, words } from "./provenance";

/** The argument that says which share of customers, by head, counts as the top. */
export const topShareArgument = (share: number, from: Provenance): Argument => ({
  type: "numbers",
  name: "topShare",
  label: words("前列占客户数的比例", "Share of customers at the top"),
  default: [share],
  from,
});

/** A part that tells the customers with the greatest values of an input from the rest. */
export const topShare = (id: string, name: Words, input: Input): PlainScheme => ({
  id,
  version: "1.0",
  name,
  about: words(
    `按${input.label.zh}从高到低排队，取前列的客户；并列者同归前列。`,
    `Ranks customers by ${input.label.en.toLowerCase()} and takes those at the top; ties share the top.`,
  ),
  source: ours(
    "来源只说高，没有界限：按名次取前列",
    "the source only says high, without a bound: the top by rank is taken",
  ),
  topic: "value",
  scope: "column",
  inputs: [input],
  derived: [],
  arguments: [
    topShareArgument(
      0.2,
      ours("二八法则：前 20% 的客户", "the 80/20 rule: the top 20% of customers"),
    ),
  ],
  method: { kind: "rank", input: input.key, cuts: "topShare", tiers: ["top", "rest"] },
  tiers: [
    { key: "top", label: words("前列", "Top"), name: words("排在前列", "Among the top") },
    { key: "rest", label: words("其余", "Rest"), name: words("不在前列", "Not among the top") },
  ],
  remarks: [],
  open: [],
  examples: [],
});
