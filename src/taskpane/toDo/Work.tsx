import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import {
  bodyCell,
  countsOf,
  itemsOf,
  workSheet,
  type GradeResult,
  type Wanted,
  type WorkItem,
  type WorkList,
} from "../../workbook";
import { useAccess } from "../access";
import { faultNotice } from "../grade/fault";
import type { Grade } from "../grade/useGrade";
import { useLanguage } from "../language";
import { Filters } from "./Filters";
import { ColumnField } from "./LastContact";
import { PoliciesLine } from "./Policies";
import { Remarks } from "./Remarks";
import { workLines } from "./toDoView";
import type { useLastContact } from "./useLastContact";
import { useToDoWords } from "./useToDoWords";
import { WorkLines } from "./WorkLines";

interface WorkProps {
  readonly grade: Grade;
  readonly result: GradeResult;
  readonly list: WorkList;
  readonly contact: ReturnType<typeof useLastContact>;
}

/** The list of who is due: one sentence, whose and until when, the customers, and what could not be told. */
export function Work({ grade, result, list, contact }: WorkProps) {
  const styles = useStyles();
  const language = useLanguage();
  const t = useToDoWords();
  const [wanted, setWanted] = useState<Wanted>({ period: "week", owner: null, tier: null });
  const items = useMemo(
    () => itemsOf(list, wanted, language.locale),
    [list, wanted, language.locale],
  );
  const lines = useMemo(() => workLines(items, t, language), [items, t, language]);
  const { scheme, customers } = result.request;
  const { region, key } = customers;
  const { busy, put } = useSheet(grade, result, list, wanted, items);
  return (
    <>
      <p className={styles.summary} role="status">
        {t.summary({ period: wanted.period, ...countsOf(items) })}
      </p>
      <Filters scheme={scheme} list={list} wanted={wanted} onWanted={setWanted}>
        <ColumnField
          label={t.lastContact.label}
          customers={customers}
          column={contact.column}
          onColumn={contact.choose}
        />
      </Filters>
      {items.length === 0 ? (
        <p className={styles.none}>{t.none}</p>
      ) : (
        <WorkLines
          result={result}
          lines={lines}
          onCustomer={(row) => grade.goTo(bodyCell(region, row, key ?? 0))}
        />
      )}
      <Remarks title={t.unreadable} grade={grade} result={result} remarks={list.unreadable} />
      <Remarks title={t.ahead} grade={grade} result={result} remarks={list.ahead} />
      <PoliciesLine grade={grade} scheme={scheme} />
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy || items.length === 0} onClick={put}>
          {busy ? t.putting : t.toSheet}
        </Button>
      </div>
    </>
  );
}

/** Puts what is shown into a sheet of its own. */
function useSheet(
  { dispatch }: Grade,
  result: GradeResult,
  { asOf }: WorkList,
  { period }: Wanted,
  items: readonly WorkItem[],
) {
  const { port } = useAccess();
  const { words, locale } = useLanguage();
  const t = useToDoWords();
  const [busy, setBusy] = useState(false);
  const put = (): void => {
    if (busy || items.length === 0) return;
    setBusy(true);
    port
      .insertTable(workSheet(result, items, { period, asOf }, locale))
      .then(({ area }) => {
        const text = t.inserted({ sheet: area.sheet });
        dispatch({ type: "notice", notice: { intent: "success", text } });
      })
      .catch((error: unknown) => dispatch({ type: "notice", notice: faultNotice(error, words) }))
      .finally(() => setBusy(false));
  };
  return { busy, put };
}

const useStyles = makeStyles({
  summary: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: {
    position: "sticky",
    insetBlockEnd: 0,
    zIndex: 1,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
