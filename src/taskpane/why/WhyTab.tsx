import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type KeyboardEvent } from "react";

import {
  bodyCell,
  customerBeside,
  placeAmong,
  rowKind,
  sheetRow,
  type GradeResult,
} from "../../workbook";
import { serialOfIso, useLanguage } from "../language";
import type { TabProps } from "../work/tabs";
import { Others } from "./Others";
import type { Speaking } from "./subject";
import { useUnfolded, type Unfolded } from "./unfolded";
import { useWhyWords } from "./useWhyWords";
import { Walk } from "./Walk";
import { WhyCard } from "./WhyCard";
import { WhyThen } from "./WhyThen";
import { customerLines, whyView } from "./whyView";

/** Other customers that are listed below the one that is explained. */
const OTHERS = 5;

/** Why the customer who is selected in the sheet has the grade that he has; one can walk from one to the next. */
export function WhyTab(props: TabProps) {
  const unfolded = useUnfolded();
  // Behind another tab nobody reads it, and the next selection would make it anew.
  return props.shown ? <Shown {...props} unfolded={unfolded} /> : null;
}

function Shown({ grade, result, unfolded }: TabProps & { readonly unfolded: Unfolded }) {
  const styles = useStyles();
  const t = useWhyWords();
  const { selectedRow } = grade.state;
  const { customers } = result.request;
  const at = selectedRow ?? -1;
  const show = (row: number): void => {
    grade.dispatch({ type: "selected", row });
    grade.goTo(bodyCell(customers.region, row, customers.key ?? 0));
  };
  const previous = customerBeside(result, at, -1);
  const next = customerBeside(result, at, 1);
  const walk = (event: KeyboardEvent): void => {
    const row = event.key === "ArrowUp" ? previous : event.key === "ArrowDown" ? next : null;
    if (!event.altKey || row === null) return;
    event.preventDefault();
    show(row);
  };
  const speaking = useSpeaking(grade.state.asOf, result);
  const others = useMemo(() => customerLines(result, at, OTHERS, speaking), [result, at, speaking]);
  const isCustomer = rowKind(result, at) === "customer";
  return (
    // The keys are a second way: the buttons do the same.
    <div className={styles.tab} onKeyDown={walk}>
      <Walk place={placeAmong(result, at)} previous={previous} next={next} onRow={show} />
      {isCustomer ? (
        <Explained {...{ grade, result, speaking, unfolded }} row={at} />
      ) : (
        <NoCustomer result={result} row={selectedRow} next={next} onRow={show} />
      )}
      <Others title={at < 0 ? t.first : t.others} customers={others} onRow={show} />
    </div>
  );
}

/** The language, and the day by which something is due: that of the grading, or else today. */
function useSpeaking(asOf: string, { request }: GradeResult): Speaking {
  const language = useLanguage();
  const words = useWhyWords();
  const today = request.asOf ?? serialOfIso(asOf) ?? NaN;
  return useMemo(() => ({ language, words, today }), [language, words, today]);
}

interface ExplainedProps extends Pick<TabProps, "grade" | "result"> {
  readonly row: number;
  readonly speaking: Speaking;
  readonly unfolded: Unfolded;
}

function Explained({ grade, result, row, speaking, unfolded }: ExplainedProps) {
  const why = useMemo(() => whyView(result, row, speaking), [result, row, speaking]);
  const { region } = result.request.customers;
  return (
    <WhyCard
      why={why}
      unfolded={unfolded}
      stale={
        why.written === null ? null : (
          // Another row or another result is asked anew.
          <WhyThen
            recorded={grade.keeping.idle}
            key={`${row} ${why.written.text}`}
            result={result}
            row={row}
            column={why.written.cell.column}
          />
        )
      }
      onGoTo={(column) => grade.goTo(bodyCell(region, row, column))}
    />
  );
}

interface NoCustomerProps {
  readonly result: GradeResult;
  readonly row: number | null;
  readonly next: number | null;
  onRow(row: number): void;
}

/** What stands in the selected row where it is no customer, and the way to one. */
function NoCustomer({ result, row, next, onRow }: NoCustomerProps) {
  const styles = useStyles();
  const t = useWhyWords();
  const kind = row === null ? null : rowKind(result, row);
  const first = next ?? customerBeside(result, -1, 1);
  const words = (): string => {
    if (first === null) return t.nobody;
    if (row === null || kind === null || kind === "customer") return t.none;
    return t[kind]({ row: String(sheetRow(result.request.customers.region, row)) });
  };
  return (
    <div className={styles.none}>
      <p className={styles.text} role="status">
        {words()}
      </p>
      {first === null ? null : (
        <Button onClick={() => onRow(first)}>{row === null ? t.firstCustomer : t.toNext}</Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  tab: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
  },
  none: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
