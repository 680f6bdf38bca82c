import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import {
  bodyCell,
  inLocale,
  keyOf,
  sheetRow,
  type Area,
  type Effect,
  type GradeResult,
  type Mover,
} from "../../workbook";
import { useLanguage } from "../language";
import { usePlainButton } from "../shell/plainButton";
import { Section } from "../shell/Section";
import { VirtualList } from "../shell/VirtualList";
import { useWhatIfWords } from "./useWhatIfWords";

interface MoversProps {
  readonly result: GradeResult;
  readonly effect: Effect;
  /** Shows an amount with its unit. */
  amount(value: number): string;
  onGoTo(cell: Area): void;
}

/** Who would have another tier, by name and amount, the greatest first; each leads to its row. */
export function Movers({ result, effect, amount, onGoTo }: MoversProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { count, locale } = useLanguage();
  const t = useWhatIfWords();
  const [open, setOpen] = useState(true);
  const places = useMemo(() => Array.from({ length: effect.moved }, (_, at) => at), [effect]);
  const { scheme, customers } = result.request;
  const tierName = (tier: number): string => {
    const stated = scheme.tiers[tier];
    return stated === undefined ? t.ungraded : inLocale(stated.label, locale);
  };
  const nameOf = ({ row }: Mover): string =>
    keyOf(result, row) || t.row({ row: String(sheetRow(customers.region, row)) });
  return (
    <Section title={t.movers} summary={count(effect.moved)} open={open} onToggle={setOpen}>
      {effect.moved === 0 ? (
        <p className={styles.text}>{t.moversNone}</p>
      ) : (
        <VirtualList
          label={t.movers}
          lines={places}
          height={28}
          keyOf={(place) => effect.mover(place).row}
          draw={(place) => {
            const mover = effect.mover(place);
            return (
              <button
                type="button"
                className={mergeClasses(plain, styles.line)}
                onClick={() => onGoTo(bodyCell(customers.region, mover.row, customers.key ?? 0))}
              >
                <span className={styles.key}>{nameOf(mover)}</span>{" "}
                <span className={styles.step}>
                  {t.step({ from: tierName(mover.from), to: tierName(mover.to) })}
                </span>{" "}
                {mover.value === null ? null : (
                  <span className={styles.value}>{amount(mover.value)}</span>
                )}
              </button>
            );
          }}
        />
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "28px",
    paddingInline: tokens.spacingHorizontalXS,
  },
  key: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  step: { whiteSpace: "nowrap" },
  value: {
    minWidth: "72px",
    textAlign: "end",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});
