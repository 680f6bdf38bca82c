import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useMemo } from "react";

import type { FormWords } from "../../text";
import { rowFormulas, type GradeRequest, type NoFormulas } from "../../workbook";
import { useAccess } from "../access";
import { useLanguage } from "../language";
import { useBookRules } from "../rules/bookRules";
import { formulaSetting } from "./formulaSetting";
import type { ResultForm } from "./gradeEvent";
import { useFormWords } from "./useFormWords";

interface FormChoiceProps {
  readonly request: GradeRequest;
  readonly form: ResultForm;
  onForm(form: ResultForm): void;
}

/** Why formulas cannot be had, and what can be done about it. */
const reasonText = (reason: NoFormulas, { reasons }: FormWords): string =>
  reason.code === "between" ? reasons.between({ header: reason.header }) : reasons[reason.code];

/** Whether results are written as values or as formulas; where formulas cannot be had, why. */
export function FormChoice({ request, form, onForm }: FormChoiceProps) {
  const styles = useStyles();
  const access = useAccess();
  const { locale } = useLanguage();
  const { schemes } = useBookRules();
  const t = useFormWords();
  const reason = useMemo(() => {
    const formulas = rowFormulas(request, formulaSetting(access, schemes, request, locale));
    return "code" in formulas ? formulas : null;
  }, [request, access, schemes, locale]);
  const shown: ResultForm = reason === null ? form : "values";
  return (
    <div className={styles.choice}>
      <RadioGroup
        layout="horizontal"
        aria-label={t.label}
        value={shown}
        onChange={(_, { value }) => onForm(value === "formulas" ? "formulas" : "values")}
      >
        <Radio value="values" label={t.values} />
        <Radio value="formulas" label={t.formulas} disabled={reason !== null} />
      </RadioGroup>
      <p className={styles.hint}>
        {reason !== null
          ? reasonText(reason, t)
          : shown === "formulas"
            ? t.formulasHint
            : t.valuesHint}
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  choice: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", marginInlineStart: "-8px" },
  hint: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    paddingBlockEnd: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
