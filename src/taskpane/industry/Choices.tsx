import { Field, makeStyles, Select, Slider, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { inLocale, taxonomyHeads, type Level, type TaxonomyId } from "../../workbook";
import type { ColumnChoice } from "../grade/views";
import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import { THRESHOLDS } from "./industryState";
import type { Industry } from "./useIndustry";
import { useIndustryWords } from "./useIndustryWords";

interface ChoicesProps {
  readonly industry: Industry;
  readonly columns: readonly ColumnChoice[];
}

/** The column, the taxonomy, and folded below them how deep and how sure a code must be. */
export function Choices({ industry, columns }: ChoicesProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useIndustryWords().choices;
  const { state, column, change, prefer } = industry;
  return (
    <>
      <Field label={t.column} size="small" className={styles.field}>
        <Select
          size="small"
          value={column === null ? "" : String(column)}
          onChange={(_, { value }) =>
            change({ column: Number(value), result: null, stopped: false, notice: null })
          }
        >
          {column === null ? <option value="">{t.noColumn}</option> : null}
          {columns.map(({ column: at, letters, header }) => (
            <option key={at} value={at}>
              {t.option({ letters, header })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.taxonomy} size="small" className={styles.field}>
        <Select
          size="small"
          value={state.taxonomy}
          onChange={(_, { value }) => prefer({ taxonomy: value as TaxonomyId, level: undefined })}
        >
          {taxonomyHeads.map(({ id, name }) => (
            <option key={id} value={id}>
              {inLocale(name, locale)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.further}>
        <Further industry={industry} />
      </div>
    </>
  );
}

function Further({ industry: { state, prefer } }: { readonly industry: Industry }) {
  const styles = useStyles();
  const { percent } = useLanguage();
  const words = useIndustryWords();
  const t = words.choices;
  const [open, setOpen] = useState(false);
  const levels = taxonomyHeads.find(({ id }) => id === state.taxonomy)?.levels ?? [];
  const sure = percent(state.threshold / 100);
  const level = state.level === undefined ? t.deepest : words.levels[state.level];
  return (
    <Section
      title={t.more}
      summary={t.summary({ level, percent: sure })}
      open={open}
      onToggle={setOpen}
    >
      <div className={styles.fields}>
        {levels.length < 2 ? null : (
          <Field label={t.level} size="small" className={styles.field}>
            <Select
              size="small"
              value={state.level ?? ""}
              onChange={(_, { value }) =>
                prefer({ level: value === "" ? undefined : (value as Level) })
              }
            >
              <option value="">{t.deepest}</option>
              {levels.map((one) => (
                <option key={one} value={one}>
                  {words.levels[one]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field
          label={t.threshold({ percent: sure })}
          hint={t.thresholdMeans({ percent: sure })}
          size="small"
        >
          <Slider
            {...THRESHOLDS}
            size="small"
            value={state.threshold}
            input={{ "aria-valuetext": sure }}
            onChange={(_, { value }) => prefer({ threshold: value })}
          />
        </Field>
      </div>
    </Section>
  );
}

const useStyles = makeStyles({
  // Names of taxonomies are longer than the pane is wide.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  // The heading brings its own space.
  further: { marginBlockStart: `calc(-1 * ${tokens.spacingVerticalXS})` },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
});
