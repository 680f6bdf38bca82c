import { useMemo } from "react";

import { bodyCell } from "../../workbook";
import { useLanguage } from "../language";
import type { TabProps } from "../work/tabs";
import { Why } from "./Why";
import { previewRows, whyView } from "./whyView";

/** Why customers have their grades: the one that is selected in the sheet, and the first ones. */
export function WhyTab({ grade, result }: TabProps) {
  const language = useLanguage();
  const { selectedRow } = grade.state;
  const { customers } = result.request;
  const rows = useMemo(() => previewRows(result, language), [result, language]);
  const selected = useMemo(
    () => whyView(result, selectedRow, language),
    [result, selectedRow, language],
  );
  return (
    <Why
      selected={selected}
      rows={rows}
      onGoTo={(row, column) =>
        grade.goTo(bodyCell(customers.region, row, column ?? customers.key ?? 0))
      }
    />
  );
}
