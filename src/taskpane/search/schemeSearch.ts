import { paneWords } from "../../text";
import type { Scheme } from "../../workbook";
import type { Searchable } from "./search";

/** What a search looks at of a scheme, in both languages: id and name, and as mentioned what it is for, its topic and its tiers. */
export const schemeSearch = ({ id, name, about, topic, tiers }: Scheme): Searchable => ({
  id,
  topic,
  names: [id, name.zh, name.en],
  text: [
    about,
    { zh: paneWords("zh-CN").topics[topic], en: paneWords("en-US").topics[topic] },
    ...tiers.flatMap((tier) => [tier.label, tier.name]),
  ]
    .flatMap(({ zh, en }) => [zh, en])
    .join(" "),
});
