import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { overdueProblemText, rhythmText } from "../../../text";
import {
  lateOf,
  overdueSheet,
  purchaseFactText,
  type Overdue,
  type OverdueFound,
  type RhythmOfCustomer,
} from "../../../workbook";
import { useLanguage } from "../../language";
import { Section } from "../../shell/Section";
import { usePlainButton } from "../../shell/plainButton";
import { VirtualList } from "../../shell/VirtualList";
import { ActionBar } from "../purchases/ActionBar";
import { usePutting } from "../usePutting";
import { useTextStyles } from "../useTextStyles";
import { useValueWords } from "../useValueWords";
import type { OverdueState } from "./useOverdue";

interface OverdueListProps {
  readonly state: OverdueState;
  readonly found: OverdueFound;
}

/** Of a line that is not yet drawn, in pixels. */
const LINE = 72;

/** How many are overdue, who they are, and a button that puts them into a sheet; or why nobody can be told. */
export function OverdueList({ state, found }: OverdueListProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { locale } = useLanguage();
  const { answer, facts } = found;
  return (
    <div className={styles.outcome}>
      {answer.ok ? (
        <Told state={state} found={found} overdue={answer.value} />
      ) : (
        <p className={texts.sentence} role="status">
          {overdueProblemText(answer.problem, locale)}
        </p>
      )}
      {facts.length === 0 ? null : (
        <ul className={styles.remarks}>
          {facts.map((fact) => (
            <li key={fact.code}>{purchaseFactText(fact, locale)}</li>
          ))}
        </ul>
      )}
      {answer.ok && lateOf(answer.value).length > 0 ? (
        <Actions state={state} found={found} overdue={answer.value} />
      ) : null}
    </div>
  );
}

function Told({ state, found, overdue }: OverdueListProps & { readonly overdue: Overdue }) {
  const texts = useTextStyles();
  const { count, date } = useLanguage();
  const t = useValueWords().overdue;
  const late = lateOf(overdue);
  const { customers, tooFew } = overdue;
  const day = date(overdue.asOf);
  const least = count(overdue.least);
  return (
    <>
      <p className={texts.sentence} role="status">
        {customers.length === 0
          ? t.noRhythm({ least, day })
          : t.sentence({ late: count(late.length), rhythm: count(customers.length), day })}
      </p>
      {tooFew.length === 0 || customers.length === 0 ? null : (
        <p className={texts.small}>{t.tooFew({ customers: count(tooFew.length), least })}</p>
      )}
      {late.length === 0 ? null : (
        <Section title={t.list}>
          <VirtualList
            label={t.list}
            lines={late}
            height={LINE}
            keyOf={({ customer }) => customer}
            draw={(one) => <Line state={state} found={found} overdue={overdue} one={one} />}
          />
        </Section>
      )}
    </>
  );
}

function Actions({ state, found, overdue }: OverdueListProps & { readonly overdue: Overdue }) {
  const { locale } = useLanguage();
  const words = useValueWords();
  const { busy, put } = usePutting(state.say, state.fail);
  return (
    <ActionBar>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => put(overdueSheet(overdue, found.names, locale))}
      >
        {busy ? words.putting : words.overdue.sheet}
      </Button>
    </ActionBar>
  );
}

/** A customer who is overdue; the way to his last purchase. */
function Line({
  state,
  found,
  overdue,
  one,
}: OverdueListProps & { readonly overdue: Overdue; readonly one: RhythmOfCustomer }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const plain = usePlainButton();
  const { locale, count } = useLanguage();
  const t = useValueWords().overdue;
  const customer = found.names[one.customer] ?? "";
  const by = t.by({ days: count(one.overdueBy) });
  const why = rhythmText(one, overdue, locale);
  return (
    <button
      type="button"
      className={mergeClasses(plain, styles.line)}
      aria-label={t.goTo({ customer, by, why })}
      onClick={() => state.goTo(one)}
    >
      <span className={styles.head}>
        <span className={styles.name}>{customer}</span>
        <span className={styles.by}>{by}</span>
      </span>
      <span className={texts.small}>{why}</span>
    </button>
  );
}

const useStyles = makeStyles({
  outcome: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  remarks: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { display: "grid", paddingBlock: tokens.spacingVerticalXS },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  by: { fontVariantNumeric: "tabular-nums", flexShrink: 0 },
});
