import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { inLocale, SIDES } from "../../../workbook";
import { useLanguage } from "../../language";
import { Section } from "../../shell/Section";
import { ChoiceField, DayField, NumberField, TypedField } from "../purchases/Fields";
import { breaksIn, segmentTables } from "./rfmChoices";
import type { RfmState } from "./useRfm";
import { useRfmWords } from "./useRfmWords";

interface ChoicesProps {
  readonly state: RfmState;
}

/** How customers are scored, sorted and compared; folded in one line. */
export function Choices({ state }: ChoicesProps) {
  const styles = useStyles();
  const { count, date } = useLanguage();
  const t = useRfmWords();
  const [open, setOpen] = useState(false);
  const { choices, change, result } = state;
  const found = result?.answer.ok === true ? result.answer.value : null;
  const summary =
    found === null ? "" : t.summary({ day: date(found.asOf), bins: count(choices.bins) });
  return (
    <Section title={t.choices} summary={summary} open={open} onToggle={setOpen}>
      <div className={styles.fields}>
        <DayField
          label={t.asOf}
          hint={t.asOfHint}
          value={choices.asOf}
          onDay={(asOf) => change({ asOf })}
        />
        <SegmentField state={state} />
        <ChoiceField
          label={t.binning}
          value={choices.binning}
          names={t.binnings}
          onChoose={(binning) => change({ binning })}
        />
        {choices.binning === "breaks" ? (
          <Breaks state={state} />
        ) : (
          <NumberField
            label={t.bins}
            value={choices.bins}
            min={2}
            max={9}
            whole
            onNumber={(bins) => change({ bins })}
          />
        )}
        <ChoiceField
          label={t.mode}
          value={choices.mode}
          names={t.modes}
          onChoose={(mode) => change({ mode })}
        />
        <Against state={state} />
      </div>
    </Section>
  );
}

function Breaks({ state: { choices, change } }: ChoicesProps) {
  const t = useRfmWords();
  return SIDES.map((side) => (
    <TypedField
      key={side}
      label={t.breaks({ side: t.side[side] })}
      hint={t.breaksHint}
      text={choices.breaks[side]?.join(", ") ?? ""}
      wrong={t.wrongBreaks}
      read={breaksIn}
      onValue={(breaks) => change({ breaks: { ...choices.breaks, [side]: breaks } })}
    />
  ));
}

function SegmentField({ state: { choices, change, segments } }: ChoicesProps) {
  const { locale } = useLanguage();
  const t = useRfmWords();
  const tables = segments.scheme === null ? [] : segmentTables(segments.scheme);
  if (tables.length < 2) return null;
  const suits =
    choices.segments === "eight" || (choices.binning !== "breaks" && choices.bins === 5);
  return (
    <ChoiceField
      label={t.segments}
      {...(!suits && { hint: t.fiveOnly })}
      value={choices.segments}
      names={Object.fromEntries(tables.map(({ key, label }) => [key, inLocale(label, locale)]))}
      onChoose={(key) => change({ segments: key })}
    />
  );
}

function Against({ state: { records: known } }: ChoicesProps) {
  const { date } = useLanguage();
  const t = useRfmWords();
  const { records, record, choose } = known;
  if (records.length === 0) return null;
  return (
    <Field label={t.against} size="small">
      <Select
        size="small"
        value={record?.region.table ?? ""}
        onChange={(_, { value }) => choose(value === "" ? null : value)}
      >
        <option value="">{t.notAgainst}</option>
        {records.map(({ region, day }) => (
          <option key={region.table} value={region.table}>
            {t.record({ day: date(day), sheet: region.area.sheet })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
});
