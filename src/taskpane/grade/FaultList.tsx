import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";
import { usePlainButton } from "../shell/plainButton";
import { VirtualList } from "../shell/VirtualList";
import type { FaultLine } from "./views";

/** The cells that could not be read. */
export interface FaultListProps {
  readonly faults: readonly FaultLine[];
  onGoTo(fault: FaultLine): void;
}

/** Every unreadable cell with its address, its content and the reason; a click goes to the cell. */
export function FaultList({ faults, onGoTo }: FaultListProps) {
  return (
    <VirtualList
      lines={faults}
      height={44}
      keyOf={({ address, reason }) => `${address} ${reason}`}
      draw={(fault) => <FaultButton fault={fault} onGoTo={onGoTo} />}
    />
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
