import { Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import { Section } from "../shell/Section";
import { NoticeBar } from "../grade/NoticeBar";
import { Compared } from "./Compared";
import { Formulas } from "./Formulas";
import { LeftCells } from "./LeftCells";
import { NoHistory } from "./NoHistory";
import { RunList } from "./RunList";
import { UndoLine } from "./UndoLine";
import { useHistoryPage } from "./useHistoryPage";
import { useHistoryWords } from "./useHistoryWords";
import { WhoField } from "../shell/WhoField";
import { useLanguage } from "../language";

interface HistoryPageProps {
  /** The scheme that is in front on the Grade page. */
  readonly scheme: string | null;
  onStamp(): void;
}

/** What has been: runs, two of them against each other, taking the last one back, and formulas that are to stay or to work again. */
export function HistoryPage({ scheme, onStamp }: HistoryPageProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = useHistoryWords();
  const page = useHistoryPage(scheme);
  const [named, setNamed] = useState(false);
  const { notice, runs, undoable, undone, room } = page;
  const top = useRef<HTMLDivElement>(null);
  // The button that was pressed may be far below.
  useEffect(() => {
    if (notice !== null) top.current?.scrollIntoView?.({ block: "nearest" });
  }, [notice]);
  return (
    <div className={styles.page}>
      <div ref={top}>
        {notice === null ? null : (
          <NoticeBar notice={notice} onAction={() => undefined} onDismiss={() => page.say(null)} />
        )}
      </div>
      {undone !== null && undone.left.length > 0 ? <LeftCells page={page} undone={undone} /> : null}
      {runs === null || room === null ? (
        <Spinner size="small" label={t.page.reading} />
      ) : runs.length === 0 ? (
        <NoHistory />
      ) : (
        <>
          <RunList page={page} runs={runs} />
          {undoable === null ? null : (
            <UndoLine run={undoable} undoing={page.busy} onUndo={page.undo} />
          )}
          {runs.length === 1 ? <p className={styles.text}>{t.page.one}</p> : null}
          {page.working === null ? null : <Spinner size="small" label={page.working} />}
          {page.compared === null ? null : (
            <Compared page={page} room={room} compared={page.compared} />
          )}
        </>
      )}
      <Formulas page={page} />
      <Section title={t.keep.who} open={named} onToggle={setNamed}>
        <WhoField label={t.keep.who} />
      </Section>
      <div>
        <Link as="button" onClick={onStamp}>
          {words.pane.stampPage}
        </Link>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalL,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
