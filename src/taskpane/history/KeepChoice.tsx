import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { useAccess } from "../access";
import { WHO } from "../shell/whoSetting";
import { wasAsked } from "./keepingSetting";
import type { Keeping } from "./useKeeping";
import { useHistoryWords } from "./useHistoryWords";
import { WhoField } from "../shell/WhoField";

interface KeepChoiceProps {
  readonly keeping: Keeping;
  /** There is no column that names the customers. */
  readonly keyless: boolean;
}

/** Whether grades are kept in history, and in whose name: asked once. */
export function KeepChoice({ keeping, keyless }: KeepChoiceProps) {
  const styles = useStyles();
  const access = useAccess();
  const t = useHistoryWords().keep;
  const [asks] = useState(() => access.userSetting(WHO) === undefined && !wasAsked(access));
  return (
    <div className={styles.choice}>
      <Checkbox
        className={styles.tick}
        checked={keeping.on}
        label={t.label}
        title={t.hint}
        onChange={(_, { checked }) => keeping.choose(checked === true)}
      />
      {keeping.on && keyless ? <p className={styles.hint}>{t.keyless}</p> : null}
      {keeping.on && asks ? <WhoField label={t.who} hint={t.whoHint} /> : null}
    </div>
  );
}

const useStyles = makeStyles({
  choice: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  tick: { marginInlineStart: "-8px" },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
