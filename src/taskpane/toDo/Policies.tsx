import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { rulesFaultText } from "../../text";
import { bodyCell, cellAddress, type PoliciesHeld, type Scheme } from "../../workbook";
import { useAccess } from "../access";
import { FaultList } from "../grade/FaultList";
import { faultNotice } from "../grade/fault";
import type { Grade } from "../grade/useGrade";
import { useLanguage } from "../language";
import { useBookRules } from "../rules/bookRules";
import { loadRules } from "../rules/loadRules";
import { useToDoWords } from "./useToDoWords";

/** Puts the policies of a scheme into a sheet, or goes to the one that there is. */
function useEditPolicies({ dispatch }: Grade, scheme: Scheme) {
  const { port } = useAccess();
  const { words, locale } = useLanguage();
  const { look } = useBookRules();
  const t = useToDoWords();
  const [busy, setBusy] = useState(false);
  const work = async (): Promise<void> => {
    const { editPolicies } = await loadRules();
    const edited = await editPolicies(port, scheme, locale);
    await look();
    if (edited?.isNew !== true) return;
    const text = t.policiesInserted({ sheet: edited.region.area.sheet });
    dispatch({ type: "notice", notice: { intent: "success", text } });
  };
  const edit = (): void => {
    if (busy) return;
    setBusy(true);
    work()
      .catch((error: unknown) => dispatch({ type: "notice", notice: faultNotice(error, words) }))
      .finally(() => setBusy(false));
  };
  return { busy, edit };
}

interface PoliciesProps {
  readonly grade: Grade;
  readonly scheme: Scheme;
}

/** No tier says how often its customers are contacted: where that is to be written. */
export function NoRhythm({ grade, scheme }: PoliciesProps) {
  const styles = useStyles();
  const t = useToDoWords();
  const { busy, edit } = useEditPolicies(grade, scheme);
  return (
    <div className={styles.part}>
      <p className={styles.text}>{t.noRhythm}</p>
      <Button appearance="primary" disabledFocusable={busy} onClick={edit}>
        {t.policies}
      </Button>
    </div>
  );
}

/** The workbook's policies cannot be read: what is wrong, cell by cell. */
export function PolicyFaults({ grade, held }: { grade: Grade; held: PoliciesHeld }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useToDoWords();
  const { region } = held.table;
  const { area } = region;
  const faults = held.faults.map((fault) => ({
    row: fault.row - 1,
    column: fault.column ?? 0,
    address: cellAddress(area.row + fault.row, area.column + (fault.column ?? 0)),
    got: fault.content,
    reason: rulesFaultText(fault, locale),
    graded: false,
  }));
  return (
    <div className={styles.part}>
      <p className={styles.text}>{t.policiesUnreadable({ sheet: area.sheet })}</p>
      <div className={styles.list}>
        <FaultList
          faults={faults}
          onGoTo={({ row, column }) => grade.goTo(bodyCell(region, row, column))}
        />
      </div>
    </div>
  );
}

/** By which policies the list is made, and the way to change them. */
export function PoliciesLine({ grade, scheme }: PoliciesProps) {
  const styles = useStyles();
  const t = useToDoWords();
  const { schemes } = useBookRules();
  const { busy, edit } = useEditPolicies(grade, scheme);
  const held = schemes?.policies.get(scheme.id);
  return (
    <p className={styles.line}>
      {held === undefined ? null : `${t.policiesFrom({ sheet: held.table.region.area.sheet })} `}
      <Link as="button" className={styles.link} disabledFocusable={busy} onClick={edit}>
        {t.policies}
      </Link>
    </p>
  );
}

const useStyles = makeStyles({
  part: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS, minWidth: 0 },
  list: { width: "100%" },
  text: { margin: 0, overflowWrap: "anywhere" },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});
