import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";

import {
  groupsOf,
  inLocale,
  isPeriod,
  PERIODS,
  type Scheme,
  type Wanted,
  type WorkList,
} from "../../workbook";
import { useLanguage } from "../language";
import { useToDoWords } from "./useToDoWords";

interface FiltersProps {
  readonly scheme: Scheme;
  readonly list: WorkList;
  readonly wanted: Wanted;
  onWanted(wanted: Wanted): void;
  /** A further choice beside these. */
  readonly children: ReactNode;
}

/** Stands for all in a list of choices: the place of no owner and of no tier. */
const ALL = "*";

/** Which customers are wanted: due until when, whose, and of which tier. */
export function Filters({ scheme, list, wanted, onWanted, children }: FiltersProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useToDoWords();
  const owners = useMemo(
    () => groupsOf(list.items, locale).map(({ owner }) => owner),
    [list, locale],
  );
  const tiers = useMemo(() => new Set(list.items.map(({ tier }) => tier)), [list]);
  return (
    <div className={styles.grid}>
      <Choice
        label={t.periodLabel}
        value={wanted.period}
        options={PERIODS.map((period) => [period, t.period[period] ?? period])}
        onValue={(period) => {
          if (isPeriod(period)) onWanted({ ...wanted, period });
        }}
      />
      {children}
      <Choice
        label={t.ownerLabel}
        value={wanted.owner === null ? ALL : `=${wanted.owner}`}
        options={[
          [ALL, t.everybody],
          ...owners.map((owner) => [`=${owner}`, owner || t.nobody] as const),
        ]}
        onValue={(value) => onWanted({ ...wanted, owner: value === ALL ? null : value.slice(1) })}
      />
      <Choice
        label={t.tierLabel}
        value={wanted.tier === null ? ALL : String(wanted.tier)}
        options={[
          [ALL, t.allTiers],
          ...scheme.tiers.flatMap(({ label }, at) =>
            tiers.has(at) || wanted.tier === at
              ? [[String(at), inLocale(label, locale)] as const]
              : [],
          ),
        ]}
        onValue={(value) => onWanted({ ...wanted, tier: value === ALL ? null : Number(value) })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  onValue(value: string): void;
}

function Choice({ label, value, options, onValue }: ChoiceProps) {
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_, chosen) => onValue(chosen.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
});
