import { useState } from "react";

import { bodyCell, type ContactRemark, type GradeResult } from "../../workbook";
import { FaultList } from "../grade/FaultList";
import type { Grade } from "../grade/useGrade";
import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import { remarkLines } from "./toDoView";
import { useToDoWords } from "./useToDoWords";

interface RemarksProps {
  readonly title: string;
  readonly grade: Grade;
  readonly result: GradeResult;
  readonly remarks: readonly ContactRemark[];
}

/** Days of last contacts of which something must be said, each with its cell; nothing where there are none. */
export function Remarks({ title, grade, result, remarks }: RemarksProps) {
  const language = useLanguage();
  const t = useToDoWords();
  const [open, setOpen] = useState(false);
  if (remarks.length === 0) return null;
  const { region } = result.request.customers;
  return (
    <Section
      title={title}
      summary={t.count({ count: language.count(remarks.length) })}
      open={open}
      onToggle={setOpen}
    >
      <FaultList
        faults={remarkLines(result, remarks, t, language)}
        onGoTo={({ row, column }) => grade.goTo(bodyCell(region, row, column))}
      />
    </Section>
  );
}
