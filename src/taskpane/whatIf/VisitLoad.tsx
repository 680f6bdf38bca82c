import { Field, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";
import { useState } from "react";

import { inLocale, rolesOf, type Scheme } from "../../workbook";
import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import type { Capacity } from "./capacity";
import type { LoadView } from "./loadView";
import { useWhatIfWords } from "./useWhatIfWords";

interface VisitLoadProps {
  readonly scheme: Scheme;
  readonly load: LoadView | null;
  readonly capacity: Capacity;
  onCapacity(capacity: Capacity): void;
}

/** The visits that the tiers need against those that can be made. */
export function VisitLoad({ scheme, load, capacity, onCapacity }: VisitLoadProps) {
  const styles = useStyles();
  const t = useWhatIfWords().load;
  const [open, setOpen] = useState(true);
  const isAsked = capacity.people !== null && capacity.each !== null;
  const Mark = load?.isOver === true ? WarningRegular : CheckmarkCircleRegular;
  return (
    <Section title={t.title} open={open} onToggle={setOpen}>
      {load === null ? (
        <p className={styles.text}>{t.noneSaid}</p>
      ) : (
        <>
          <Capacities scheme={scheme} capacity={capacity} onCapacity={onCapacity} />
          <p className={styles.sentence}>
            {isAsked ? (
              <Mark aria-hidden className={mergeClasses(styles.mark, load.isOver && styles.over)} />
            ) : null}
            <span>
              {load.sentence}
              {load.now === null ? null : <span className={styles.now}>{load.now}</span>}
            </span>
          </p>
          {isAsked ? null : <p className={styles.text}>{t.ask}</p>}
          {load.unsaid === null ? null : <p className={styles.text}>{load.unsaid}</p>}
        </>
      )}
    </Section>
  );
}

function Capacities({ scheme, capacity, onCapacity }: Omit<VisitLoadProps, "load">) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useWhatIfWords().load;
  const roles = rolesOf(scheme.tiers);
  const { people, each, per, by } = capacity;
  return (
    <div className={styles.fields}>
      <Amount
        label={t.people}
        value={people}
        onAmount={(value) => onCapacity({ ...capacity, people: value })}
      />
      <Amount
        label={t.each}
        value={each}
        onAmount={(value) => onCapacity({ ...capacity, each: value })}
      />
      <Field label={t.per} size="small">
        <Select
          size="small"
          value={per}
          onChange={(_, { value }) =>
            onCapacity({ ...capacity, per: value === "year" ? "year" : "month" })
          }
        >
          <option value="month">{t.month}</option>
          <option value="year">{t.year}</option>
        </Select>
      </Field>
      {roles.length < 2 ? null : (
        <Field label={t.by} size="small" className={styles.wide}>
          <Select
            size="small"
            value={by}
            onChange={(_, { value }) => onCapacity({ ...capacity, by: value })}
          >
            <option value="">{t.everybody}</option>
            {roles.map((role) => (
              <option key={role.en} value={role.en}>
                {inLocale(role, locale)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number | null;
  onAmount(value: number | null): void;
}

/** A number that may be left out; what is none is not taken, and says so. */
function Amount({ label, value, onAmount }: AmountProps) {
  const t = useWhatIfWords();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? "" : String(value));
  const number = Number(shown.normalize("NFKC").replace(/[\s,]/g, ""));
  const isWrong = shown.trim() !== "" && !(Number.isFinite(number) && number >= 0);
  return (
    <Field label={label} size="small" {...(isWrong ? { validationMessage: t.notNumber } : {})}>
      <Input
        size="small"
        inputMode="decimal"
        className={styles.amount}
        input={{ className: styles.amountInput }}
        value={shown}
        onChange={(_, { value: next }) => {
          setTyped(next);
          const read = Number(next.normalize("NFKC").replace(/[\s,]/g, ""));
          if (next.trim() === "") onAmount(null);
          else if (Number.isFinite(read) && read >= 0) onAmount(read);
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridColumn: "1 / -1" },
  amount: { minWidth: 0, width: "100%" },
  amountInput: { width: "100%", minWidth: 0 },
  sentence: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    marginBlock: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { flexShrink: 0, marginBlockStart: "2px", color: tokens.colorStatusSuccessForeground1 },
  over: { color: tokens.colorStatusWarningForeground1 },
  now: {
    marginInlineStart: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});
