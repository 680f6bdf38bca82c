import type { Input } from "../rules";
import { words } from "./provenance";

type Choices = NonNullable<Input["choices"]>;
type Synonyms = Input["synonyms"];

const none: Synonyms = { zh: [], en: [] };

/** The answers high and low, with what people write for them in a column besides. */
export const highLow = (high: Synonyms = none, low: Synonyms = none): Choices => [
  {
    key: "high",
    label: words("高", "High"),
    synonyms: { zh: ["较高", "很高", ...high.zh], en: ["H", ...high.en] },
  },
  {
    key: "low",
    label: words("低", "Low"),
    synonyms: { zh: ["较低", "很低", ...low.zh], en: ["L", ...low.en] },
  },
];
