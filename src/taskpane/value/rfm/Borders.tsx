import { useMemo } from "react";

import type { RfmFound } from "../../../workbook";
import { FiguresTable } from "../../charts/FiguresTable";
import { useLanguage } from "../../language";
import { borderTables } from "./rfmView";
import { useRfmWords } from "./useRfmWords";

/** From which value to which each score goes, side by side. */
export function Borders({ found }: { readonly found: RfmFound }) {
  const language = useLanguage();
  const t = useRfmWords();
  const tables = useMemo(() => borderTables(found, t, language), [found, t, language]);
  return tables.map(({ side, headers, rows }) => (
    <FiguresTable key={side} headers={headers} rows={rows} label={t.side[side]} />
  ));
}
