import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";

import { backtestProblemText, tierStepText } from "../../../text";
import { backtestSheet, type Area, type Backtest } from "../../../workbook";
import { useAccess } from "../../access";
import { Chart, type ChartProps } from "../../charts/Chart";
import { CopyPicture } from "../../charts/CopyPicture";
import { serialOfIso, useLanguage } from "../../language";
import { Section } from "../../shell/Section";
import { ActionBar } from "../purchases/ActionBar";
import { Notes } from "../purchases/Notes";
import type { Noticing } from "../useNotice";
import { usePutting } from "../usePutting";
import { useTextStyles } from "../useTextStyles";
import { useValueWords } from "../useValueWords";
import { liftPicture } from "./liftPicture";
import type { TestedView } from "./testedView";

interface OutcomeProps {
  readonly view: TestedView;
  readonly noticing: Noticing;
  onGoTo(area: Area): void;
}

/** What a test found: in a sentence, by tier, each tier against the next, and how far things have moved; or why there is no answer. */
export function Outcome(props: OutcomeProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { locale } = useLanguage();
  const { answer, notes } = props.view;
  return (
    <div className={styles.outcome}>
      {answer.ok ? (
        <Found {...props} tested={answer.value} />
      ) : (
        <>
          <p className={texts.sentence} role="status">
            {backtestProblemText(answer.problem, locale)}
          </p>
          <Notes notes={notes} onGoTo={props.onGoTo} />
        </>
      )}
    </div>
  );
}

function Found({ view, tested, noticing, onGoTo }: OutcomeProps & { readonly tested: Backtest }) {
  const texts = useTextStyles();
  const language = useLanguage();
  const t = useValueWords().backtest;
  const chart = useMemo(() => liftPicture(tested, t, language), [tested, t, language]);
  const steps = tested.steps.map((step) => tierStepText(step, language.locale));
  return (
    <>
      <p className={texts.sentence} role="status">
        {chart.name}
      </p>
      <Section title={t.chart}>
        <Chart {...chart} />
      </Section>
      <Lines title={t.steps} lines={steps} about={view.order} />
      <Lines title={t.moved} lines={view.moved} about={t.movedHint} />
      <Notes notes={view.notes} onGoTo={onGoTo} />
      <Actions view={view} tested={tested} chart={chart} noticing={noticing} />
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** What is to be known of all of them. */
  readonly about: string | null;
}

function Lines({ title, lines, about }: LinesProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <div className={styles.lines}>
        {about === null ? null : <p className={texts.small}>{about}</p>}
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

interface ActionsProps extends Pick<OutcomeProps, "view" | "noticing"> {
  readonly tested: Backtest;
  readonly chart: ChartProps;
}

function Actions({ view, tested, chart, noticing }: ActionsProps) {
  const { locale } = useLanguage();
  const words = useValueWords();
  const { today } = useAccess();
  const { busy, put } = usePutting(noticing.say, noticing.fail);
  const press = (): void => {
    const made = { subject: view.subject, moved: view.moved, day: serialOfIso(today()) ?? 0 };
    put(backtestSheet(tested, made, locale));
  };
  return (
    <ActionBar>
      <Button appearance="primary" disabledFocusable={busy} onClick={press}>
        {busy ? words.putting : words.put}
      </Button>
      <CopyPicture
        key={chart.name}
        draw={chart.draw}
        sentence={chart.name}
        file={words.backtest.chart}
      />
    </ActionBar>
  );
}

const useStyles = makeStyles({
  outcome: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
  },
  lines: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});
