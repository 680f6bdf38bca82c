import { Button, Field, Input, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import { useState } from "react";

import { leverValue } from "../../text";
import { inLocale, mayBe, type Lever } from "../../workbook";
import { useLanguage } from "../language";
import { limitsText, typedOf, valueTyped } from "./figureText";
import type { LeverLine } from "./leverGroups";
import { useWhatIfWords } from "./useWhatIfWords";

interface LeverRowProps {
  readonly of: LeverLine;
  /** It cannot be moved now. */
  readonly busy: boolean;
  onMove(line: LeverLine, value: number): void;
}

/** A figure as a slider and a field; a moved one says what it was, and can be put back. */
export function LeverRow({ of, busy, onMove }: LeverRowProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useWhatIfWords();
  const { lever, base, line, name } = of;
  // The way of the slider stays as it is while it is dragged.
  const { min, max, step } = base.sweep;
  const show = (value: number): string => leverValue(lever, value, locale);
  const was = show(base.value);
  return (
    <div className={styles.row} role="group" aria-label={name}>
      <span className={styles.line}>{line}</span>
      {min < max ? (
        <Slider
          size="small"
          className={styles.slider}
          rail={{ className: styles.rail }}
          min={Math.min(min, lever.value)}
          max={Math.max(max, lever.value)}
          step={step}
          value={lever.value}
          disabled={busy}
          aria-label={t.slider({ name })}
          aria-valuetext={show(lever.value)}
          onChange={(_, { value }) => {
            // The ends of the way are rounded: the figure goes as far as it may.
            if (mayBe(lever, value)) onMove(of, value);
          }}
        />
      ) : (
        <span />
      )}
      <FigureField of={of} busy={busy} onMove={onMove} />
      {lever.value === base.value ? null : (
        <span className={styles.was}>
          {t.was({ was })}
          <Button
            size="small"
            appearance="transparent"
            className={styles.reset}
            icon={<ArrowResetRegular />}
            aria-label={t.reset({ name, was })}
            title={t.resetShort}
            disabledFocusable={busy}
            onClick={() => onMove(of, base.value)}
          />
        </span>
      )}
    </div>
  );
}

const suffixOf = ({ form, unit }: Lever, locale: "zh-CN" | "en-US"): string =>
  form === "plain" ? (unit ? inLocale(unit.label, locale) : "") : "%";

/** What is typed counts when it is done with, where the figure may be that; otherwise the field says what it may be. */
function FigureField({ of, busy, onMove }: LeverRowProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useWhatIfWords();
  const { lever, name } = of;
  const [said, setSaid] = useState<string | null>(null);
  const typed = said ?? typedOf(lever, lever.value);
  const value = said === null ? lever.value : valueTyped(lever, said);
  const wrong =
    value === null ? t.notNumber : mayBe(lever, value) ? undefined : limitsText(lever, t, locale);
  const take = (): void => {
    if (value === null || wrong !== undefined) return;
    setSaid(null);
    if (value !== lever.value) onMove(of, value);
  };
  return (
    <Field
      size="small"
      className={styles.field}
      {...(wrong === undefined ? {} : { validationMessage: wrong })}
    >
      <Input
        size="small"
        inputMode="decimal"
        aria-label={t.field({ name })}
        input={{ className: styles.input }}
        contentAfter={<span className={styles.unit}>{suffixOf(lever, locale)}</span>}
        value={typed}
        disabled={busy}
        onChange={(_, { value: next }) => setSaid(next)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
          if (key === "Escape") setSaid(null);
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 116px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    // What is reached with the keyboard does not come to lie under the result that stays in view.
    scrollMarginBlockStart: "220px",
    "& *": { scrollMarginBlockStart: "220px" },
  },
  line: {
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  // Dozens of steps drawn as marks are a dotted line.
  rail: { "::before": { backgroundImage: "none" } },
  slider: { minWidth: 0, width: "100%" },
  field: { minWidth: 0, alignSelf: "start" },
  input: { width: "100%", minWidth: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  unit: { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  was: {
    gridColumn: "1 / -1",
    display: "flex",
    alignItems: "center",
    justifyContent: "end",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  reset: { minWidth: "24px" },
});
