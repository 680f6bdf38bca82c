import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import type { WriteChoice } from "./views";

/** Which result columns to write. */
export interface WriteColumnsProps<Id extends string> {
  readonly columns: readonly WriteChoice<Id>[];
  onChoose(id: Id, chosen: boolean): void;
}

/** A tick for each result column; those of a former run say which column they go over. Further results are folded while none is chosen. */
export function WriteColumns<Id extends string>({ columns, onChoose }: WriteColumnsProps<Id>) {
  const styles = useStyles();
  const { words, count } = useLanguage();
  const t = words.pane.write;
  const [opened, setOpened] = useState<boolean | null>(null);
  const further = columns.filter((column) => column.further);
  const chosen = further.filter((column) => column.chosen).length;
  return (
    <Section
      title={t.title}
      {...(columns.some((column) => column.chosen) ? {} : { summary: t.nothing })}
    >
      <div role="group" aria-label={t.title} className={styles.columns}>
        <Ticks columns={columns.filter((column) => !column.further)} onChoose={onChoose} />
      </div>
      {further.length === 0 ? null : (
        <Section
          title={t.more}
          summary={t.chosen({ chosen: count(chosen), all: count(further.length) })}
          open={opened ?? chosen > 0}
          onToggle={setOpened}
        >
          <div
            role="group"
            aria-label={t.more}
            className={mergeClasses(styles.columns, styles.below)}
          >
            <Ticks columns={further} onChoose={onChoose} />
          </div>
        </Section>
      )}
    </Section>
  );
}

function Ticks<Id extends string>({ columns, onChoose }: WriteColumnsProps<Id>) {
  const styles = useStyles();
  const { words } = useLanguage();
  return columns.map(({ id, header, chosen, replaces }) => (
    <Checkbox
      key={id}
      checked={chosen}
      onChange={(_, { checked }) => onChoose(id, checked === true)}
      label={
        <>
          {header}
          {replaces === undefined ? null : (
            <span className={styles.over}> {words.pane.write.replaces({ letters: replaces })}</span>
          )}
        </>
      }
    />
  ));
}

const useStyles = makeStyles({
  columns: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: "-8px",
  },
  // One below the other: names of further results are long.
  below: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  over: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
