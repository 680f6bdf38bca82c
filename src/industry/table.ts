import type { TaxonomyHead, TaxonomyId } from "./catalogue";
import { isAbove, type Level } from "./level";
import { withClasses, type IndustryClass, type Taxonomy } from "./taxonomy";

const BY_LENGTH: readonly Level[] = ["section", "division", "group", "class"];

/** Levels by the form of a code; the key-account table and the ten sectors carry theirs. */
const levelOf = (id: TaxonomyId, code: string): Level => {
  if (id === "naics2022")
    return code.length === 2 || code.includes("-")
      ? "section"
      : (["division", "group", "industry", "class"] as const)[code.length - 3]!;
  return BY_LENGTH[code.replace(".", "").length - 1]!;
};

/**
 * Reads a table in our own format: a line a class, in the order of the document, as code|official name|translation|other spellings ...
 * The class above is the last one before it of a higher level. A name left out is that of the class above.
 */
export const readTable = (head: TaxonomyHead, text: string): Taxonomy => {
  const above: IndustryClass[] = [];
  const classes = text
    .trim()
    .split("\n")
    .map((line): IndustryClass => {
      const [code = "", own = "", ours = "", ...aliases] = line.split("|");
      const level = levelOf(head.id, code);
      while (above.length > 0 && !isAbove(above.at(-1)!.level, level)) above.pop();
      const parent = above.at(-1);
      const other = head.official === "zh" ? "en" : "zh";
      const official = own || (parent?.name[head.official] ?? "");
      const translated = ours || (parent?.name[other] ?? "");
      const entry: IndustryClass = {
        code,
        level,
        parent: parent?.code ?? null,
        name:
          head.official === "zh"
            ? { zh: official, en: translated }
            : { zh: translated, en: official },
        ...(aliases.length > 0 && { aliases }),
      };
      above.push(entry);
      return entry;
    });
  return withClasses(head, classes);
};
