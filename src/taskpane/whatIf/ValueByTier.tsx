import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { inLocale, type Effect, type Input, type Scheme } from "../../workbook";
import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import { useWhatIfWords } from "./useWhatIfWords";

interface ValueByTierProps {
  readonly scheme: Scheme;
  readonly effect: Effect;
  /** The numbers that customers can be weighed by. */
  readonly inputs: readonly Input[];
  readonly weigh: string | null;
  onWeigh(input: string | null): void;
  amount(value: number): string;
}

/** What the customers of each tier bring, now and then; by which column is the user's to say. */
export function ValueByTier(props: ValueByTierProps) {
  const { scheme, effect, inputs, weigh, onWeigh, amount } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useWhatIfWords();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t.value} open={open} onToggle={setOpen}>
      <Field label={t.weigh} size="small" orientation="horizontal" className={styles.field}>
        <Select
          size="small"
          value={weigh ?? ""}
          onChange={(_, { value }) => onWeigh(value === "" ? null : value)}
        >
          {inputs.map(({ key, label }) => (
            <option key={key} value={key}>
              {inLocale(label, locale)}
            </option>
          ))}
          <option value="">{t.weighNone}</option>
        </Select>
      </Field>
      {weigh === null ? null : (
        <ul className={styles.list}>
          {effect.tiers
            .filter(
              ({ tier, valueNow, valueThen }) => tier >= 0 || valueNow !== 0 || valueThen !== 0,
            )
            .map(({ tier, valueNow, valueThen }) => {
              const stated = scheme.tiers[tier];
              const name = stated === undefined ? t.ungraded : inLocale(stated.label, locale);
              const by = valueThen - valueNow;
              const change = by === 0 ? "" : `${by > 0 ? "+" : "−"}${amount(Math.abs(by))}`;
              const texts = { tier: name, now: amount(valueNow), then: amount(valueThen), change };
              return (
                <li key={tier} className={styles.line}>
                  <span className={styles.hidden}>{t.valueTier(texts)}</span>
                  <span aria-hidden className={styles.name}>
                    {name}
                  </span>
                  <span aria-hidden className={styles.number}>
                    {texts.then}
                  </span>
                  <span aria-hidden className={styles.change}>
                    {change}
                  </span>
                </li>
              );
            })}
        </ul>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  field: {
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  // One grid for all lines, so that the amounts end alike.
  list: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content minmax(84px, max-content)",
    gridAutoRows: "minmax(24px, auto)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontVariantNumeric: "tabular-nums",
  },
  line: { display: "contents" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  number: { textAlign: "end" },
  change: { textAlign: "end", color: tokens.colorNeutralForeground2 },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
