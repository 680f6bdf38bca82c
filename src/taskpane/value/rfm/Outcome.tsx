import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";

import { problemText } from "../../../text";
import { rfmFactText, rfmSheet, segmentsSheet, type RfmFact, type RfmFound, type Scheme } from "../../../workbook"; // prettier-ignore
import { Chart } from "../../charts/Chart";
import { CopyPicture } from "../../charts/CopyPicture";
import { useLanguage, type Locale } from "../../language";
import { Section } from "../../shell/Section";
import { ActionBar } from "../purchases/ActionBar";
import { Notes } from "../purchases/Notes";
import { placeOf, purchaseNotes, type Note } from "../purchases/notes";
import { usePutBoth } from "../purchases/usePutBoth";
import { useValueWords } from "../useValueWords";
import { Borders } from "./Borders";
import { mapPicture } from "./mapPicture";
import { rfmSentence, segmentLines, trendSentence } from "./rfmView";
import { SegmentList } from "./SegmentList";
import { useEditing } from "./useEditing";
import type { RfmResult, RfmState } from "./useRfm";
import { useRfmWords } from "./useRfmWords";

interface OutcomeProps {
  readonly state: RfmState;
}

/** What was found, or why nothing was. */
export function Outcome({ state }: OutcomeProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useRfmWords();
  const { result, source, work } = state;
  if (result === null) return null;
  const { answer, question } = result;
  if (answer.ok) return <Found state={state} result={result} found={answer.value} />;
  if (work.working !== null) return null;
  const { problem } = answer;
  if (problem.code !== "nobody")
    return (
      <p className={styles.text} role="status">
        {problemText(problem, locale)}
      </p>
    );
  const notes =
    source.columns === null
      ? []
      : purchaseNotes(problem.facts, question.customers, source.columns.mapping, locale);
  return (
    <>
      <p className={styles.text} role="status">
        {t.source.nobody}
      </p>
      <Notes notes={notes} onGoTo={source.goTo} />
    </>
  );
}

interface FoundProps extends OutcomeProps {
  readonly result: RfmResult;
  readonly found: RfmFound;
}

const factNote = (fact: RfmFact, { question }: RfmResult, locale: Locale): Note => {
  const row = fact.code === "without-score" ? fact.rows[0] : undefined;
  const at =
    row === undefined || question.read.kind !== "customers"
      ? null
      : placeOf(question.customers, row, question.customers.key ?? 0);
  return { text: rfmFactText(fact, locale), at };
};

function Found({ state, result, found }: FoundProps) {
  const styles = useStyles();
  const language = useLanguage();
  const t = useRfmWords();
  const { scheme, record, customers } = result.question;
  const { source, segments } = state;
  const { locale } = language;
  const lines = useMemo(
    () => segmentLines(found, scheme, t, language),
    [found, scheme, t, language],
  );
  const chart = useMemo(() => mapPicture(found, t, language), [found, t, language]);
  const trend = trendSentence(found, record?.day ?? null, t, language);
  const mapping = source.columns?.mapping;
  const notes = useMemo(
    () => [
      ...(mapping === undefined ? [] : purchaseNotes(found.facts, customers, mapping, locale)),
      ...found.scores.facts.map((fact) => factNote(fact, result, locale)),
    ],
    [found, result, customers, mapping, locale],
  );
  return (
    <div className={styles.found}>
      <p className={styles.sentence}>{rfmSentence(found, lines, t, language)}</p>
      {trend === null ? null : <p className={styles.text}>{trend}</p>}
      <Section title={t.mapTitle}>
        <p className={styles.small}>{chart.name}</p>
        <Chart {...chart} />
      </Section>
      <Section title={t.list}>
        {segments.sheet === null ? null : (
          <p className={styles.small}>{t.own({ sheet: segments.sheet })}</p>
        )}
        <SegmentList lines={lines} compared={found.trend !== undefined} />
      </Section>
      <Folded found={found} />
      <Notes notes={notes} onGoTo={source.goTo} />
      <Actions
        state={state}
        found={found}
        scheme={scheme}
        sentence={chart.name}
        draw={chart.draw}
      />
    </div>
  );
}

function Folded({ found }: { readonly found: RfmFound }) {
  const t = useRfmWords();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t.thresholds} open={open} onToggle={setOpen}>
      <Borders found={found} />
    </Section>
  );
}

interface ActionsProps extends OutcomeProps {
  readonly found: RfmFound;
  readonly scheme: Scheme;
  readonly sentence: string;
  readonly draw: Parameters<typeof CopyPicture>[0]["draw"];
}

function Actions({ state, found, scheme, sentence, draw }: ActionsProps) {
  const { locale } = useLanguage();
  const t = useRfmWords();
  const words = useValueWords();
  const { setBusy, noticing, isCurrent } = state;
  const putting = usePutBoth(noticing);
  const editing = useEditing(scheme, noticing);
  const busy = putting.busy || editing.busy;
  useEffect(() => setBusy(busy), [busy, setBusy]);
  return (
    <ActionBar>
      <Button
        appearance="primary"
        disabledFocusable={busy || !isCurrent}
        onClick={() =>
          putting.put(rfmSheet(found, scheme, locale), (rows) =>
            segmentsSheet(found, scheme, locale, rows),
          )
        }
      >
        {putting.busy ? words.putting : words.put}
      </Button>
      <CopyPicture key={sentence} draw={draw} sentence={sentence} file={t.mapTitle} />
      <Button disabledFocusable={busy} onClick={editing.edit}>
        {t.edit}
      </Button>
    </ActionBar>
  );
}

const useStyles = makeStyles({
  found: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
