import { inLocale, inputsOf, outputNamesOf, type Locale, type Provenance } from "../rules";
import { schemes } from "../schemes";
import { inputHeader, outputLabel, provenanceText, topicText } from "../text";
import { locale } from "./cell/locale";
import { scopes } from "./options";

/** Document and place; why, where a scheme is our own. */
const originOf = (from: Provenance, spoken: Locale): string =>
  from.kind === "source"
    ? [from.document, from.place]
        .map((words) => inLocale(words, spoken))
        .join(spoken === "zh-CN" ? "，" : ", ")
    : provenanceText(from, spoken);

/**
 * Lists the grading schemes in the order of the menu: what each is for, reads and gives, and where it comes from.
 * @customfunction SCHEMELIST
 * @returns One row per scheme, nine columns: id, Chinese name, English name, topic, inputs, further results, tiers, scope, source.
 */
export function schemeList(): unknown[][] {
  const spoken = locale();
  // English labels may hold commas.
  const joint = spoken === "zh-CN" ? "、" : "; ";
  return schemes.map((scheme) => [
    scheme.id,
    scheme.name.zh,
    scheme.name.en,
    topicText(scheme.topic, spoken),
    inputsOf(scheme)
      .map((input) => inputHeader(input, spoken))
      .join(joint),
    outputNamesOf(scheme)
      .map((output) => outputLabel(output, spoken))
      .join(joint),
    scheme.tiers.map(({ label }) => inLocale(label, spoken)).join(joint),
    inLocale(scopes[scheme.scope], spoken),
    originOf(scheme.source, spoken),
  ]);
}
