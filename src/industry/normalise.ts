/**
 * Folds what does not change the meaning of a name: width, case, spaces and punctuation.
 * Latin words keep one space between them, so that "hotel" is a word and not a part of one.
 */
export const normalise = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, "")
    .replace(/其它/g, "其他")
    .trim();
