import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";

import { useLanguage } from "../language";
import { usePlainButton } from "../shell/plainButton";
import type { FaultLine } from "./views";

/** Lines above which only those in sight are drawn. */
const MANY = 60;

/** The cells that could not be read. */
export interface FaultListProps {
  readonly faults: readonly FaultLine[];
  onGoTo(fault: FaultLine): void;
}

/** Every unreadable cell with its address, its content and the reason; a click goes to the cell. */
export function FaultList({ faults, onGoTo }: FaultListProps) {
  const styles = useStyles();
  if (faults.length > MANY) return <LongList faults={faults} onGoTo={onGoTo} />;
  return (
    <ul className={styles.list}>
      {faults.map((fault) => (
        <li key={`${fault.address} ${fault.reason}`}>
          <FaultButton fault={fault} onGoTo={onGoTo} />
        </li>
      ))}
    </ul>
  );
}

function LongList({ faults, onGoTo }: FaultListProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: faults.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 44,
    overscan: 8,
  });
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.list} style={{ height: virtual.getTotalSize(), position: "relative" }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const fault = faults[index];
          return fault === undefined ? null : (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={faults.length}
              aria-posinset={index + 1}
              className={styles.placed}
              style={{ transform: `translateY(${start}px)` }}
            >
              <FaultButton fault={fault} onGoTo={onGoTo} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function FaultButton({ fault, onGoTo }: { fault: FaultLine; onGoTo(fault: FaultLine): void }) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { words } = useLanguage();
  const t = words.pane.result;
  return (
    <button
      type="button"
      className={mergeClasses(plain, styles.fault)}
      title={t.goTo({ address: fault.address })}
      onClick={() => onGoTo(fault)}
    >
      <span className={styles.address}>{fault.address}</span>
      <span className={styles.text}>
        {fault.got === "" || fault.reason.includes(fault.got) ? null : <q>{fault.got}</q>}{" "}
        {fault.reason}
        {fault.graded ? <span className={styles.graded}> · {t.readInSpite}</span> : null}
      </span>
    </button>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  scroller: { maxHeight: "280px", overflowY: "auto" },
  placed: {
    position: "absolute",
    insetBlockStart: 0,
    insetInlineStart: 0,
    width: "100%",
  },
  fault: {
    display: "grid",
    gridTemplateColumns: "56px 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  address: {
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
  },
  text: { overflowWrap: "anywhere" },
  graded: { color: tokens.colorNeutralForeground2 },
});
