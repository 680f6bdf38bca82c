import { useState } from "react";

import { Section } from "../shell/Section";
import { FiguresTable, type FigureTable } from "./FiguresTable";
import { useChartWords } from "./useChartWords";

/** The figures of a chart, folded: for whoever does not see it, and for whoever wants them exactly. */
export function Figures(figures: FigureTable) {
  const t = useChartWords();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t.figures} open={open} onToggle={setOpen}>
      <FiguresTable {...figures} label={t.figures} />
    </Section>
  );
}
