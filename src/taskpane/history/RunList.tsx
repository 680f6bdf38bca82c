import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { inLocale, type Run } from "../../workbook";
import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import { momentText } from "./momentText";
import type { HistoryPageState } from "./useHistoryPage";
import { useHistoryWords } from "./useHistoryWords";

/** Runs that are shown before somebody asks for more. */
const FIRST = 6;

interface RunListProps {
  readonly page: HistoryPageState;
  readonly runs: readonly Run[];
}

/** The runs on record, the latest first; two of them are chosen. */
export function RunList({ page, runs }: RunListProps) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useHistoryWords().page;
  const [many, setMany] = useState(FIRST);
  const rest = runs.length - many;
  return (
    <Section title={t.runs} summary={t.runsHint}>
      <ul className={styles.list} aria-label={t.runs}>
        {runs.slice(0, many).map((run) => (
          <li key={run.id} className={styles.item}>
            <RunLine page={page} run={run} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button size="small" appearance="subtle" onClick={() => setMany(many + FIRST * 5)}>
          {t.more({ count: count(Math.min(rest, FIRST * 5)) })}
        </Button>
      ) : null}
    </Section>
  );
}

function RunLine({ page, run }: { readonly page: HistoryPageState; readonly run: Run }) {
  const styles = useStyles();
  const { count, locale } = useLanguage();
  const t = useHistoryWords().page;
  const scheme = page.schemes.find(({ id }) => id === run.scheme);
  const name = t.run({
    when: momentText(run.when),
    who: run.who,
    scheme: scheme === undefined ? run.scheme : inLocale(scheme.name, locale),
    version: run.version,
  });
  const facts = t.facts({ place: run.place, rows: count(run.rows), changed: count(run.changed) });
  return (
    <Checkbox
      className={styles.choice}
      checked={page.chosen.includes(run.id)}
      onChange={(_, { checked }) => page.choose(run.id, checked === true)}
      label={
        <>
          {name}
          <span className={styles.facts}>
            {facts}
            {run.undone === null ? null : ` · ${t.undone}`}
          </span>
        </>
      }
    />
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, marginInlineStart: "-8px" },
  item: { overflowWrap: "anywhere" },
  choice: { width: "100%" },
  facts: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
