import { inLocale, inputsOf } from "../rules";
import { schemes } from "../schemes";
import { locale } from "./cell/locale";

/**
 * Lists the grading schemes: id, name, what each reads, and its tiers.
 * @customfunction SCHEMELIST
 * @returns One row per scheme, four columns.
 */
export function schemeList(): unknown[][] {
  const spoken = locale();
  const joint = spoken === "zh-CN" ? "、" : ", ";
  return schemes.map((scheme) => [
    scheme.id,
    inLocale(scheme.name, spoken),
    inputsOf(scheme)
      .map(({ label }) => inLocale(label, spoken))
      .join(joint),
    scheme.tiers.map(({ label }) => inLocale(label, spoken)).join(joint),
  ]);
}
