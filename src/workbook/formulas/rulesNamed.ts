import { ownCalls } from "./ownCalls";

/** What a formula of ours says about its rules. */
export interface RulesNamed {
  /** The function of ours that it calls, the outermost where there are several. */
  readonly function: string;
  /** Tables that it refers to, by name: "规则_x[#All]". */
  readonly tables: readonly string[];
  /** Texts among its arguments, one of which may name a scheme. */
  readonly texts: readonly string[];
}

const TABLES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.]*)\[/gu;
const TEXTS = /"((?:[^"]|"")*)"/g;

/** What a formula says about its rules; null for a formula that calls no function of ours. */
export const rulesNamed = (formula: string): RulesNamed | null => {
  const name = ownCalls(formula)[0];
  if (name === undefined) return null;
  return {
    function: name,
    tables: [...new Set([...formula.matchAll(TABLES)].flatMap(([, table]) => table ?? []))],
    texts: [...formula.matchAll(TEXTS)].map(([, text = ""]) => text.replaceAll('""', '"')),
  };
};
