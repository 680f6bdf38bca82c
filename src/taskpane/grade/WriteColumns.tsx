import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import type { WriteChoice } from "./views";

/** Which result columns to write. */
export interface WriteColumnsProps {
  readonly columns: readonly WriteChoice[];
  onChoose(id: string, chosen: boolean): void;
}

/** A tick for each result column; those of a former run say which column they go over. */
export function WriteColumns({ columns, onChoose }: WriteColumnsProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.write;
  return (
    <Section
      title={t.title}
      {...(columns.some(({ chosen }) => chosen) ? {} : { summary: t.nothing })}
    >
      <div role="group" aria-label={t.title} className={styles.columns}>
        {columns.map(({ id, header, chosen, replaces }) => (
          <Checkbox
            key={id}
            checked={chosen}
            onChange={(_, { checked }) => onChoose(id, checked === true)}
            label={
              <>
                {header}
                {replaces === undefined ? null : (
                  <span className={styles.over}> {t.replaces({ letters: replaces })}</span>
                )}
              </>
            }
          />
        ))}
      </div>
    </Section>
  );
}

const useStyles = makeStyles({
  columns: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: "-8px",
  },
  over: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
