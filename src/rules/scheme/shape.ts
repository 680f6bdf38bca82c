import * as z from "zod/mini";

// zod builds parsers with `new Function` where it may; a strict Content-Security-Policy would report each attempt.
z.config({ jitless: true });

/** A record of a scheme: no other keys than these, read only. */
export const facts = <const Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.readonly(z.strictObject(shape));

/** A read-only list. */
export const list = <Item extends z.core.SomeType>(item: Item) => z.readonly(z.array(item));

/** A text that is not empty. */
export const text = z.string().check(z.minLength(1));

/** A key of an input, argument or remark: one word, so that it can stand in a rule, in JSON and on a command line. */
export const Key = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/));

/** The key of a tier: a word as people write it in results ("A", "platinum"). */
export const TierKey = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]*$/));

/** A label of the data in both languages, neither of them empty. */
export const Words = facts({ zh: text, en: text });

/** Other spellings of a label in both languages, as real sheets have them. */
export const Synonyms = facts({ zh: list(text), en: list(text) });
export type Synonyms = z.infer<typeof Synonyms>;
