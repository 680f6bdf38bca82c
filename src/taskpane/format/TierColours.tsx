import { Field, makeStyles, Switch, tokens } from "@fluentui/react-components";

import { formatWords } from "../../text";
import type { Grade } from "../grade/useGrade";
import { useLanguage } from "../language";
import { useTierColours } from "./useTierColours";

/** One switch that colours the tiers in the sheet, once a run has written them; nothing before. */
export function TierColours({ grade }: { readonly grade: Grade }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = formatWords(locale);
  const { on, busy, turn } = useTierColours(grade);
  if (on === null) return null;
  const isAtWork = busy || grade.state.run !== null;
  return (
    <Field hint={t.hint} className={styles.field}>
      <Switch
        label={t.label}
        checked={on}
        aria-disabled={isAtWork}
        onChange={(_, { checked }) => {
          if (!isAtWork) turn(checked);
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  field: { paddingBlock: tokens.spacingVerticalXXS },
});
