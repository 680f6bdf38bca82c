import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import { useLanguage } from "../language";

/** How far a run is. */
export interface RunView {
  readonly done: number;
  readonly total: number;
  readonly perSecond: number;
  /** Unknown while nothing is done yet. */
  readonly secondsLeft: number | null;
}

/** The one primary action of the page. */
export interface ApplyBarProps {
  /** Rows that will be written. */
  readonly rows: number;
  /** Why nothing can be applied now is visible elsewhere; here the button is only off. */
  readonly enabled: boolean;
  readonly run: RunView | null;
  /** Whether there is a write to take back. */
  readonly canUndo: boolean;
  readonly undoing: boolean;
  /** A write that did not come to its end: going on with it, or taking it back, comes first. */
  readonly half?: HalfRun | null;
  onApply(): void;
  onCancel(): void;
  onUndo(): void;
}

/** A write that did not come to its end. */
export interface HalfRun {
  /** Rows that are still to be written; null where it is not known which are. */
  readonly rest: number | null;
  goOn(): void;
  takeBack(): void;
}

/** Sticks to the bottom: apply and undo; while it runs, how far it is and a way to stop it. */
export function ApplyBar(props: ApplyBarProps) {
  const styles = useStyles();
  const bar = useRef<HTMLElement>(null);
  const running = props.run !== null;
  const was = useRef(running);
  // The button that was pressed is gone: without this the keyboard would be at the top of the page again.
  useEffect(() => {
    if (was.current === running) return;
    was.current = running;
    if (document.activeElement === document.body) bar.current?.querySelector("button")?.focus();
  }, [running]);
  return (
    <footer ref={bar} className={styles.bar}>
      <Content {...props} />
    </footer>
  );
}

function Content(props: ApplyBarProps) {
  if (props.run !== null) return <Running {...props} run={props.run} />;
  return props.half ? <Halfway half={props.half} undoing={props.undoing} /> : <Idle {...props} />;
}

function Halfway({ half, undoing }: { readonly half: HalfRun; readonly undoing: boolean }) {
  const styles = useStyles();
  const { words, count } = useLanguage();
  const { apply, halfWritten: t } = words.pane;
  return (
    <div className={styles.line}>
      <Button
        appearance="primary"
        className={styles.grow}
        disabledFocusable={undoing}
        onClick={half.goOn}
      >
        {half.rest === null ? t.goOnAll : t.goOn({ rest: count(half.rest) })}
      </Button>
      <Button disabledFocusable={undoing} onClick={half.takeBack}>
        {undoing ? apply.undoing : t.takeBack}
      </Button>
    </div>
  );
}

function Idle({ rows, enabled, canUndo, undoing, onApply, onUndo }: ApplyBarProps) {
  const styles = useStyles();
  const { words, count } = useLanguage();
  const t = words.pane.apply;
  return (
    <div className={styles.line}>
      <Button
        appearance="primary"
        className={styles.grow}
        disabledFocusable={!enabled || undoing}
        onClick={onApply}
      >
        {t.button({ rows: count(rows) })}
      </Button>
      {canUndo ? (
        <Button disabledFocusable={undoing} onClick={onUndo}>
          {undoing ? t.undoing : t.undo}
        </Button>
      ) : null}
    </div>
  );
}

function Running({ run, onCancel }: ApplyBarProps & { run: RunView }) {
  const styles = useStyles();
  const { words, count } = useLanguage();
  const [stopping, setStopping] = useState(false);
  const stop = (): void => {
    setStopping(true);
    onCancel();
  };
  const t = words.pane.apply;
  const seconds = Math.ceil(run.secondsLeft ?? 0);
  const left =
    seconds < 90
      ? t.seconds({ seconds: count(seconds) })
      : t.minutes({ minutes: count(Math.ceil(seconds / 60)) });
  return (
    <div className={styles.line}>
      <div className={styles.grow}>
        <ProgressBar
          aria-label={t.writing}
          thickness="large"
          {...(run.total > 0 ? { value: run.done / run.total } : {})}
        />
        <span className={styles.pace}>
          <span>{t.progress({ done: count(run.done), total: count(run.total) })}</span>
          {run.secondsLeft === null ? null : (
            <span>{t.pace({ perSecond: count(run.perSecond), left })}</span>
          )}
        </span>
      </div>
      <Button disabledFocusable={stopping} onClick={stop}>
        {stopping ? words.pane.halfWritten.stopping : t.cancel}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    insetBlockEnd: 0,
    zIndex: 1,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  grow: { flexGrow: 1, minWidth: 0 },
  pace: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBlockStart: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
});
