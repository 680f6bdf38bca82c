import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import { historyWords } from "../../text";
import type { RunsCompared } from "../../workbook";
import { useAccess } from "../access";
import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import { Behind } from "./Behind";
import {
  flowLines,
  hasValues,
  matrixView,
  splitView,
  type By,
  type MatrixCell,
} from "./historyView";
import type { HistoryRoom } from "./loadHistory";
import { Matrix } from "./Matrix";
import type { HistoryPageState } from "./useHistoryPage";
import { useHistoryWords } from "./useHistoryWords";
import { WayTable } from "./WayTable";

interface ComparedProps {
  readonly page: HistoryPageState;
  readonly room: HistoryRoom;
  readonly compared: RunsCompared;
}

/** Two runs against each other: who went where, what that weighs, and what has caused it. */
export function Compared({ page, room, compared }: ComparedProps) {
  const styles = useStyles();
  const language = useLanguage();
  const t = useHistoryWords();
  const [by, setBy] = useState<By>("count");
  const [cell, setCell] = useState<MatrixCell | null>(null);
  const ways = historyWords(language.locale).direction;
  const valued = hasValues(compared);
  const matrix = useMemo(
    () => matrixView(room, compared, by, t.matrix, language),
    [room, compared, by, t, language],
  );
  const flows = useMemo(
    () => flowLines(room, compared, ways, valued, language),
    [room, compared, ways, valued, language],
  );
  return (
    <div className={styles.compared}>
      {valued ? <Choice by={by} onBy={setBy} /> : null}
      <Matrix compared={compared} view={matrix} chosen={cell} onCell={setCell} />
      {cell === null ? null : (
        <Behind
          page={page}
          room={room}
          compared={compared}
          cell={cell}
          onClose={() => setCell(null)}
        />
      )}
      <Section title={t.flows.title}>
        {flows.length === 0 ? (
          <p className={styles.text}>{t.flows.none}</p>
        ) : (
          <WayTable
            label={t.flows.title}
            headers={[t.flows.way, t.flows.count, ...(valued ? [t.flows.value] : [])]}
            lines={flows}
          />
        )}
      </Section>
      {flows.length === 0 ? null : <Split room={room} compared={compared} by={by} />}
      <Report page={page} compared={compared} />
    </div>
  );
}

function Choice({ by, onBy }: { readonly by: By; onBy(by: By): void }) {
  const t = useHistoryWords().page;
  return (
    <Field label={t.by} size="small" orientation="horizontal">
      <RadioGroup
        layout="horizontal"
        value={by}
        onChange={(_, { value }) => onBy(value === "value" ? "value" : "count")}
      >
        <Radio value="count" label={t.byCount} />
        <Radio value="value" label={t.byValue} />
      </RadioGroup>
    </Field>
  );
}

function Split({ room, compared, by }: Omit<ComparedProps, "page"> & { readonly by: By }) {
  const styles = useStyles();
  const language = useLanguage();
  const t = useHistoryWords().split;
  const ways = historyWords(language.locale).direction;
  const view = useMemo(
    () => splitView(room, compared, ways, by, language),
    [room, compared, ways, by, language],
  );
  const sameRules = compared.before.run.rules === compared.after.run.rules;
  return (
    <Section title={t.title}>
      <p className={styles.text}>{sameRules && !view.held ? t.sameRules : t.hint}</p>
      <WayTable
        label={t.title}
        headers={[t.way, t.data, t.rules, t.interaction, ...(view.held ? [t.held] : []), t.total]}
        lines={view.lines}
      />
    </Section>
  );
}

/** Puts the changes into a sheet of the workbook. */
function Report({ page, compared }: Omit<ComparedProps, "room">) {
  const { port } = useAccess();
  const { locale, count } = useLanguage();
  const t = useHistoryWords().report;
  const insert = (): void =>
    page.work(async ({ changeReport }) => {
      const sheet = changeReport(compared, locale);
      if (sheet.rows.length === 0) return { intent: "info", text: t.none };
      const { area } = await port.insertTable(sheet);
      const facts = { sheet: area.sheet, rows: count(sheet.rows.length) };
      return { intent: "success", text: t.done(facts) };
    });
  return (
    <div>
      <Button appearance="primary" disabledFocusable={page.busy} onClick={insert}>
        {page.busy ? t.writing : t.button}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  compared: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
