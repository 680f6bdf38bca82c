import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";

import { useEffect, useRef } from "react";

import { leverValue } from "../../text";
import { keptCell, type Area } from "../../workbook";
import { useLanguage } from "../language";
import type { Kept, Said } from "./tried";
import { useWhatIfWords } from "./useWhatIfWords";

interface SaidBarProps {
  readonly said: Said;
  readonly busy: boolean;
  onUndo(kept: Kept): void;
  onGoTo(cell: Area): void;
  onDismiss(): void;
}

/** What was done last, with the way back; it stays until it is put away. */
export function SaidBar({ said, busy, onUndo, onGoTo, onDismiss }: SaidBarProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = useWhatIfWords();
  const way = useRef<HTMLButtonElement | null>(null);
  const isWay = (element: HTMLButtonElement | null): void => {
    way.current = element;
  };
  useEffect(() => {
    // The buttons that had the keyboard go away with what was kept or discarded.
    if (!busy && document.hasFocus() && document.activeElement === document.body)
      way.current?.focus();
  }, [said, busy]);
  return (
    <MessageBar intent={said.kind === "kept" ? "success" : said.intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        {said.kind === "kept" ? <KeptText kept={said.kept} onGoTo={onGoTo} /> : said.text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            {...(said.kind === "kept" ? {} : { ref: isWay })}
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.pane.dismiss}
            onClick={onDismiss}
          />
        }
      >
        {said.kind === "kept" ? (
          <Button
            ref={isWay}
            size="small"
            disabledFocusable={busy}
            onClick={() => onUndo(said.kept)}
          >
            {t.undo}
          </Button>
        ) : null}
      </MessageBarActions>
    </MessageBar>
  );
}

function KeptText({ kept, onGoTo }: { readonly kept: Kept; onGoTo(cell: Area): void }) {
  const styles = useStyles();
  const { locale, count } = useLanguage();
  const t = useWhatIfWords();
  const { rules, changes, levers } = kept;
  const { sheet } = rules.region.area;
  return (
    <>
      <span>{rules.isNew ? t.keptNew({ sheet }) : t.kept({ sheet })}</span>
      <ul className={styles.list}>
        {[...changes].map(([id, { name, was, is }]) => {
          const lever = levers.find((one) => one.id === id);
          const show = (value: number): string =>
            lever === undefined ? String(value) : leverValue(lever, value, locale);
          return <li key={id}>{t.keptLine({ name, was: show(was), is: show(is) })}</li>;
        })}
      </ul>
      {rules.notes === 0 ? null : (
        <p className={styles.notes}>{t.notesEmptied({ count: count(rules.notes) })}</p>
      )}
      <Link as="button" inline onClick={() => onGoTo(keptCell(rules))}>
        {t.goToRules}
      </Link>
    </>
  );
}

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere" },
  notes: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
