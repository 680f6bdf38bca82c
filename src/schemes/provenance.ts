import type { Provenance, Words } from "../rules";

/** A label in both languages. */
export const words = (zh: string, en: string): Words => ({ zh, en });

/** The four source documents, by their numbers in the collection. */
const documents = {
  first: words("来源文档一(000)", "Source document 1 (000)"),
  second: words("来源文档二(001)", "Source document 2 (001)"),
  third: words("来源文档三(002)", "Source document 3 (002)"),
  fourth: words("来源文档四(003)", "Source document 4 (003)"),
};

/** Says that a document has it: which one, where, and the fact in our own words. */
export const source = (
  document: keyof typeof documents,
  place: Words,
  fact: Words,
): Provenance => ({
  kind: "source",
  document: documents[document],
  place,
  words: fact,
});

/** Says that it is our own choice where the documents are silent, and why. */
export const ours = (zh: string, en: string): Provenance => ({
  kind: "default",
  words: words(zh, en),
});
