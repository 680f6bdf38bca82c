/** The marks of a normalised text: between members of a list, between clauses, between sentences. */
export const LIST_MARK = 0x3001;
export const CLAUSE_MARK = 0x2c;
export const SENTENCE_MARK = 0x3002;

export const isMark = (unit: number): boolean =>
  unit === LIST_MARK || unit === CLAUSE_MARK || unit === SENTENCE_MARK;
