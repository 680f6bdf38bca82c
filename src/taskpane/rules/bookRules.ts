import { createContext, useContext } from "react";

import type { RuleRemark, RulesInBook, SchemesInBook } from "../../workbook";

/** A rules table with what is wrong with it. */
export interface CheckedRules {
  readonly rules: RulesInBook;
  /** In the order of the table; null while it is being checked. */
  readonly remarks: readonly RuleRemark[] | null;
}

/** The rules that the open workbook holds, kept in step with its sheets. */
export interface BookRules {
  /** "looking" until the workbook was read for the first time: until then nobody knows by which rules it grades. */
  readonly phase: "looking" | "ready" | "failed";
  /** What went wrong, while the phase is "failed". */
  readonly fault?: unknown;
  /** The schemes that hold; null where the workbook has no rules of its own, and those of the menu hold. */
  readonly schemes: SchemesInBook | null;
  /** All rules tables, those that hold first. */
  readonly tables: readonly CheckedRules[];
  /** Reads the workbook again; done when the phase is up to date. */
  look(): Promise<void>;
}

const NONE: BookRules = {
  phase: "ready",
  schemes: null,
  tables: [],
  look: () => Promise.resolve(),
};

const BookRulesContext = createContext<BookRules>(NONE);

/** Hands the workbook's rules down. */
export const BookRulesProvider = BookRulesContext.Provider;

/** The rules that the open workbook holds. */
export const useBookRules = (): BookRules => useContext(BookRulesContext);
