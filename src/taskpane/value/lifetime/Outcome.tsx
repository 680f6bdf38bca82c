import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";

import { problemText } from "../../../text";
import { bodyRows, fitFactText, lifetimeSheet, trackSheet, type LifetimeFound } from "../../../workbook"; // prettier-ignore
import { FiguresTable } from "../../charts/FiguresTable";
import { useLanguage } from "../../language";
import { Section } from "../../shell/Section";
import { ActionBar } from "../purchases/ActionBar";
import { Notes } from "../purchases/Notes";
import { placeOf, purchaseNotes, type Note } from "../purchases/notes";
import { usePutBoth } from "../purchases/usePutBoth";
import { useTextStyles } from "../useTextStyles";
import { useRfmWords } from "../rfm/useRfmWords";
import { useValueWords } from "../useValueWords";
import { holdoutBlock, lifetimeSentence, parameterBlocks, worthSentence } from "./lifetimeView";
import { Pictures } from "./Pictures";
import type { LifetimeResult, LifetimeState } from "./useLifetime";
import { useLifetimeWords } from "./useLifetimeWords";

interface OutcomeProps {
  readonly state: LifetimeState;
}

/** What was found, or why nothing was. */
export function Outcome({ state }: OutcomeProps) {
  const texts = useTextStyles();
  const { locale } = useLanguage();
  const { nobody } = useRfmWords().source;
  const { untilEarly } = useLifetimeWords();
  const { result, source, work } = state;
  if (result === null) return null;
  const { answer, question } = result;
  if (answer.ok) return <Found state={state} result={result} found={answer.value} />;
  if (work.working !== null) return null;
  const { problem } = answer;
  const facts = problem.code === "nobody" ? problem.facts : [];
  const { until } = question.choices;
  const isEarly = problem.code === "nobody" && (problem.later ?? 0) > 0;
  const nothing = isEarly ? untilEarly({ day: until }) : nobody;
  const mapping = source.columns?.mapping;
  return (
    <>
      <p className={texts.hint} role="status">
        {problem.code === "nobody" ? nothing : problemText(problem, locale)}
      </p>
      {mapping === undefined ? null : (
        <Notes
          notes={purchaseNotes(facts, question.customers, mapping, locale)}
          onGoTo={source.goTo}
        />
      )}
    </>
  );
}

interface FoundProps extends OutcomeProps {
  readonly result: LifetimeResult;
  readonly found: LifetimeFound;
}

function Found({ state, result, found }: FoundProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const language = useLanguage();
  const t = useLifetimeWords();
  const { choices } = result.question;
  const notes = useNotes(state, result, found);
  return (
    <div className={styles.found}>
      <p className={texts.sentence}>{lifetimeSentence(found, choices, t, language)}</p>
      <p className={texts.hint}>{worthSentence(found, choices, t, language)}</p>
      <Pictures found={found} unit={choices.unit} />
      <Notes notes={notes} onGoTo={state.source.goTo} />
      <Blocks result={result} found={found} />
      <Actions state={state} found={found} />
    </div>
  );
}

/** What to know of the purchases, of the rows that were left out, and of the fit. */
function useNotes(
  { source }: LifetimeState,
  { question }: LifetimeResult,
  found: LifetimeFound,
): readonly Note[] {
  const { locale, count } = useLanguage();
  const t = useRfmWords().source;
  const { untilLate } = useLifetimeWords();
  const mapping = source.columns?.mapping;
  return useMemo(() => {
    const { customers, read, choices } = question;
    const isLate = read.kind === "purchases" && choices.until !== "" && found.holdout === undefined;
    const late: readonly Note[] = isLate
      ? [{ text: untilLate({ day: choices.until }), at: null }]
      : [];
    const purchases =
      mapping === undefined ? [] : purchaseNotes(found.purchaseFacts, customers, mapping, locale);
    const fit = found.facts.map((fact): Note => ({ text: fitFactText(fact, locale), at: null }));
    const rows = bodyRows(customers.region);
    if (read.kind === "purchases" || read.rows.rows.length === rows)
      return [...late, ...purchases, ...fit];
    // The rows that are whole rise: the first that is not is where they stop to go with their places.
    const gap = read.rows.rows.findIndex((row, at) => row !== at);
    const at = placeOf(customers, gap < 0 ? read.rows.rows.length : gap, customers.key ?? 0);
    const text = t.leftOut({ rows: count(rows - read.rows.rows.length) });
    return [{ text, at }, ...fit];
  }, [found, question, mapping, locale, count, t, untilLate]);
}

/** Parameters, and the holdout by frequency, folded away. */
function Blocks({ result, found }: Omit<FoundProps, "state">) {
  const texts = useTextStyles();
  const language = useLanguage();
  const t = useLifetimeWords();
  const [open, setOpen] = useState(false);
  const { unit } = result.question.choices;
  const holdout = holdoutBlock(found, t, language);
  const blocks = parameterBlocks(found, unit, t, language);
  return (
    <Section title={t.parameters} open={open} onToggle={setOpen}>
      {[...blocks, ...(holdout === null ? [] : [holdout])].map(({ title, headers, rows }) => (
        <div key={title}>
          <p className={texts.small}>{title}</p>
          <FiguresTable headers={headers} rows={rows} label={title} />
        </div>
      ))}
    </Section>
  );
}

function Actions({ state, found }: OutcomeProps & Pick<FoundProps, "found">) {
  const { locale } = useLanguage();
  const words = useValueWords();
  const { setBusy, noticing, isCurrent } = state;
  const { busy, put } = usePutBoth(noticing);
  useEffect(() => setBusy(busy), [busy, setBusy]);
  const press = (): void => {
    const track = trackSheet(found, locale);
    put(lifetimeSheet(found, locale), track === null ? null : () => track);
  };
  return (
    <ActionBar>
      <Button appearance="primary" disabledFocusable={busy || !isCurrent} onClick={press}>
        {busy ? words.putting : words.put}
      </Button>
    </ActionBar>
  );
}

const useStyles = makeStyles({
  found: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
});
