import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback } from "react";

import { saysHowOften } from "../../workbook";
import { useAccess } from "../access";
import { faultNotice } from "../grade/fault";
import { serialOfIso, useLanguage } from "../language";
import { useBookRules } from "../rules/bookRules";
import type { TabProps } from "../work/tabs";
import { AskLastContact } from "./LastContact";
import { NoRhythm, PolicyFaults } from "./Policies";
import { useLastContact } from "./useLastContact";
import { useToDoWords } from "./useToDoWords";
import { useWorkList } from "./useWorkList";
import { Work } from "./Work";

/** Who must be visited or called by the policies, overdue first; what is missing to tell that is asked for. */
export function ToDoTab(props: TabProps) {
  const { grade, result, shown } = props;
  const styles = useStyles();
  const { words } = useLanguage();
  const t = useToDoWords();
  const { today } = useAccess();
  const { schemes } = useBookRules();
  const { dispatch } = grade;
  const fail = useCallback(
    (error: unknown) => dispatch({ type: "notice", notice: faultNotice(error, words) }),
    [dispatch, words],
  );
  const { scheme, customers } = result.request;
  const asOf = result.request.asOf ?? serialOfIso(today()) ?? 0;
  const contact = useLastContact(grade, result);
  const { list, working } = useWorkList(result, asOf, shown, fail);
  const held = schemes?.policies.get(scheme.id);
  if (held !== undefined && held.faults.length > 0)
    return <PolicyFaults grade={grade} held={held} />;
  if (!saysHowOften(scheme)) return <NoRhythm grade={grade} scheme={scheme} />;
  if (contact.column === null)
    return <AskLastContact customers={customers} onColumn={contact.choose} />;
  if (list === null) return working ? <Spinner size="tiny" label={t.working} /> : null;
  return (
    <div className={styles.tab} aria-busy={working}>
      <Work grade={grade} result={result} list={list} contact={contact} />
    </div>
  );
}

const useStyles = makeStyles({
  tab: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
});
