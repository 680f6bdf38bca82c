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
import { usePutBoth, type PuttingBoth } from "../purchases/usePutBoth";
import { useTextStyles } from "../useTextStyles";
import { useValueWords } from "../useValueWords";
import { Borders } from "./Borders";
import { mapPicture } from "./mapPicture";
import { rfmSentence, segmentLines, trendSentence, type SegmentLine } from "./rfmView";
import { SegmentList } from "./SegmentList";
import { useEditing } from "./useEditing";
import type { RfmResult, RfmState } from "./useRfm";
import { useRfmWords } from "./useRfmWords";

interface OutcomeProps {
  readonly state: RfmState;
}

/** What was found, or why nothing was. */
export function Outcome({ state }: OutcomeProps) {
  const texts = useTextStyles();
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
      <p className={texts.hint} role="status">
        {problemText(problem, locale)}
      </p>
    );
  const notes =
    source.columns === null
      ? []
      : purchaseNotes(problem.facts, question.customers, source.columns.mapping, locale);
  return (
    <>
      <p className={texts.hint} role="status">
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

/** What to know of the purchases and of the scores. */
function useNotes({ source }: RfmState, result: RfmResult, found: RfmFound): readonly Note[] {
  const { locale } = useLanguage();
  const mapping = source.columns?.mapping;
  const { customers } = result.question;
  return useMemo(
    () => [
      ...(mapping === undefined ? [] : purchaseNotes(found.facts, customers, mapping, locale)),
      ...found.scores.facts.map((fact) => factNote(fact, result, locale)),
    ],
    [found, result, customers, mapping, locale],
  );
}

function Found({ state, result, found }: FoundProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const language = useLanguage();
  const t = useRfmWords();
  const { scheme, record } = result.question;
  const { source, noticing, setBusy } = state;
  const lines = useMemo(
    () => segmentLines(found, scheme, t, language),
    [found, scheme, t, language],
  );
  const putting = usePutBoth(noticing);
  const editing = useEditing(scheme, noticing);
  const busy = putting.busy || editing.busy;
  useEffect(() => setBusy(busy), [busy, setBusy]);
  const notes = useNotes(state, result, found);
  const trend = trendSentence(found, record?.day ?? null, t, language);
  return (
    <div className={styles.found}>
      <p className={texts.sentence}>{rfmSentence(found, lines, t, language)}</p>
      {trend === null ? null : <p className={texts.hint}>{trend}</p>}
      <RfmMap found={found} />
      <Segments
        sheet={state.segments.sheet}
        lines={lines}
        compared={found.trend !== undefined}
        busy={busy}
        onEdit={editing.edit}
      />
      <Folded found={found} />
      <Notes notes={notes} onGoTo={source.goTo} />
      <Actions putting={putting} enabled={!busy && state.isCurrent} found={found} scheme={scheme} />
    </div>
  );
}

function RfmMap({ found }: { readonly found: RfmFound }) {
  const texts = useTextStyles();
  const language = useLanguage();
  const t = useRfmWords();
  const chart = useMemo(() => mapPicture(found, t, language), [found, t, language]);
  return (
    <Section title={t.mapTitle}>
      <p className={texts.small}>{chart.name}</p>
      <Chart {...chart} />
      <CopyPicture key={chart.name} draw={chart.draw} sentence={chart.name} file={t.mapTitle} />
    </Section>
  );
}

interface SegmentsProps {
  /** The rules sheet that the segments follow; null for those of the menu. */
  readonly sheet: string | null;
  readonly lines: readonly SegmentLine[];
  readonly compared: boolean;
  readonly busy: boolean;
  onEdit(): void;
}

function Segments({ sheet, lines, compared, busy, onEdit }: SegmentsProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const t = useRfmWords();
  return (
    <Section title={t.list}>
      {sheet === null ? null : <p className={texts.small}>{t.own({ sheet })}</p>}
      <SegmentList lines={lines} compared={compared} />
      <div className={styles.below}>
        <Button disabledFocusable={busy} onClick={onEdit}>
          {t.edit}
        </Button>
      </div>
    </Section>
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

interface ActionsProps {
  readonly putting: PuttingBoth;
  readonly enabled: boolean;
  readonly found: RfmFound;
  readonly scheme: Scheme;
}

function Actions({ putting, enabled, found, scheme }: ActionsProps) {
  const { locale } = useLanguage();
  const words = useValueWords();
  const press = (): void =>
    putting.put(rfmSheet(found, scheme, locale), (rows) =>
      segmentsSheet(found, scheme, locale, rows),
    );
  return (
    <ActionBar>
      <Button appearance="primary" disabledFocusable={!enabled} onClick={press}>
        {putting.busy ? words.putting : words.put}
      </Button>
    </ActionBar>
  );
}

const useStyles = makeStyles({
  found: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  below: { paddingBlockStart: tokens.spacingVerticalS },
});
