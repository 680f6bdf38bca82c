import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { momentText } from "../../../text";
import { inLocale, tiersTyped, type Run } from "../../../workbook";
import { useLanguage } from "../../language";
import { Section } from "../../shell/Section";
import { ChoiceField, ColumnField, TableField, TypedField } from "../purchases/Fields";
import { useValueWords } from "../useValueWords";
import type { BacktestState } from "./useBacktest";

interface ChoicesProps {
  readonly state: BacktestState;
}

/** By what tiers are tested: two runs where the record has them, otherwise columns of a table. */
export function Choices({ state }: ChoicesProps) {
  const styles = useStyles();
  const t = useValueWords().backtest;
  const { runs, source, chooseSource } = state;
  return (
    <div className={styles.choices}>
      {runs.testable.length === 0 ? null : (
        <ChoiceField
          label={t.source}
          value={source ?? "runs"}
          names={t.sources}
          onChoose={chooseSource}
        />
      )}
      {source === "runs" ? <Runs state={state} /> : <Columns state={state} />}
    </div>
  );
}

/** How runs are called in a list. */
export function useRunName(schemes: BacktestState["schemes"]): (run: Run) => string {
  const { locale } = useLanguage();
  const t = useValueWords().backtest;
  return ({ when, scheme: id, place }) => {
    const scheme = schemes?.find((one) => one.id === id);
    const name = scheme === undefined ? id : inLocale(scheme.name, locale);
    return t.run({ when: momentText(when), scheme: name, place });
  };
}

function Runs({ state: { runs, schemes } }: ChoicesProps) {
  const t = useValueWords().backtest;
  const nameOf = useRunName(schemes);
  const named = (all: readonly Run[]) =>
    Object.fromEntries(all.map((run) => [run.id, nameOf(run)]));
  return (
    <>
      <ChoiceField
        label={t.before}
        value={runs.before?.run.id ?? ""}
        names={named(runs.testable.map(({ run }) => run))}
        onChoose={runs.chooseBefore}
      />
      <ChoiceField
        label={t.after}
        value={runs.after?.id ?? ""}
        names={named(runs.before?.later ?? [])}
        onChoose={runs.chooseAfter}
      />
    </>
  );
}

function Columns({ state }: ChoicesProps) {
  const styles = useStyles();
  const t = useValueWords().backtest;
  const { tables } = state;
  if (tables.customers === null) return null;
  return (
    <>
      <TableField label={t.table} tables={tables} />
      <div className={styles.pair}>
        <TestColumn state={state} name="tier" none={t.choose} />
        <TestColumn state={state} name="afterwards" none={t.choose} />
      </div>
      <More state={state} />
    </>
  );
}

/** Tiers that a line has room for. */
const FEW = 5;

const shortOrder = (tiers: readonly string[]): string =>
  (tiers.length > FEW ? [tiers[0], "…", tiers.at(-1)] : tiers).join(" > ");

/** What is seldom needed: the order of the tiers, and those of today. */
function More({ state }: ChoicesProps) {
  const styles = useStyles();
  const t = useValueWords().backtest;
  const [open, setOpen] = useState(false);
  const { chosen, answered, choose } = state;
  const answer = answered?.answer;
  const order = answer?.ok === true ? answer.value.order.tiers : [];
  const tiers = chosen === null || chosen.bestFirst.length === 0 ? order : chosen.bestFirst;
  return (
    <Section title={t.more} summary={shortOrder(tiers)} open={open} onToggle={setOpen}>
      <div className={styles.choices}>
        <TypedField
          label={t.order}
          hint={t.orderHint}
          plain
          text={tiers.join(", ")}
          wrong=""
          read={tiersTyped}
          onValue={(bestFirst) => choose({ bestFirst })}
        />
        <TestColumn state={state} name="later" none={t.laterNone} hint={t.laterHint} optional />
      </div>
    </Section>
  );
}

interface TestColumnProps extends ChoicesProps {
  readonly name: "tier" | "later" | "afterwards";
  /** What stands there where no column is chosen. */
  readonly none: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

function TestColumn({ state: { tables, chosen, choose }, name, ...others }: TestColumnProps) {
  const t = useValueWords().backtest;
  return (
    <ColumnField
      label={t[name]}
      customers={tables.customers}
      column={chosen?.[name] ?? null}
      onColumn={(column) => choose({ [name]: column })}
      {...others}
    />
  );
}

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
  },
});
