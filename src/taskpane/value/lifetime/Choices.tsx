import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { Section } from "../../shell/Section";
import { ChoiceField, DayField, NumberField } from "../purchases/Fields";
import { aheadOf } from "./lifetimeChoices";
import type { LifetimeState } from "./useLifetime";
import { useLifetimeWords } from "./useLifetimeWords";

interface ChoicesProps {
  readonly state: LifetimeState;
}

/** Which model looks how far, and from when on it is checked; folded in one line. */
export function Choices({ state }: ChoicesProps) {
  const styles = useStyles();
  const t = useLifetimeWords();
  const [open, setOpen] = useState(false);
  const { choices, change, source } = state;
  const summary = t.summary({ model: t.models[choices.model], unit: t.units[choices.unit] });
  const dated = source.kind === "purchases";
  return (
    <Section title={t.choices} summary={summary} open={open} onToggle={setOpen}>
      <div className={styles.fields}>
        <ChoiceField
          label={t.unit}
          {...(!dated && { hint: t.unitHint })}
          value={choices.unit}
          names={t.units}
          onChoose={(unit) => change({ unit, ahead: null })}
        />
        <ChoiceField
          label={t.model}
          hint={t.modelHints[choices.model]}
          value={choices.model}
          names={t.models}
          onChoose={(model) => change({ model })}
        />
        {dated ? (
          <>
            <DayField
              label={t.until}
              hint={t.untilHint}
              value={choices.until}
              onDay={(until) => change({ until })}
            />
            <DayField
              label={t.asOf}
              hint={t.asOfHint}
              value={choices.asOf}
              onDay={(asOf) => change({ asOf })}
            />
          </>
        ) : null}
        <Amounts state={state} />
      </div>
    </Section>
  );
}

/** How far ahead, and how that is discounted. */
function Amounts({ state: { choices, change } }: ChoicesProps) {
  const t = useLifetimeWords();
  return (
    <>
      <NumberField
        label={t.ahead({ unit: t.units[choices.unit] })}
        value={aheadOf(choices)}
        min={1}
        max={3650}
        onNumber={(ahead) => change({ ahead })}
      />
      <NumberField
        label={t.years}
        value={choices.years}
        min={1}
        max={100}
        whole
        onNumber={(years) => change({ years })}
      />
      <NumberField
        label={t.rate}
        value={choices.rate}
        min={0}
        max={100}
        onNumber={(rate) => change({ rate })}
      />
      <NumberField
        label={t.margin}
        value={choices.margin}
        min={0}
        max={100}
        onNumber={(margin) => change({ margin })}
      />
    </>
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
