import { Button, makeStyles, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";
import type { SchemeChoice } from "./views";

/** The schemes that come nearest. */
export interface NoFitProps {
  readonly nearest: readonly SchemeChoice[];
  onScheme(id: string): void;
  onTemplates(): void;
}

/** What to do where the table has not all that any scheme needs: the nearest, with what is missing, and a sheet to begin with. */
export function NoFit({ nearest, onScheme, onTemplates }: NoFitProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.scheme;
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{t.noFitTitle}</h2>
      <p className={styles.text}>{t.noFitText}</p>
      <ul className={styles.list}>
        {nearest.map((scheme) => (
          <li key={scheme.id} className={styles.scheme}>
            <span className={styles.name}>
              <strong>{scheme.name}</strong> <span className={styles.fit}>{t.fit(scheme)}</span>
              <span className={styles.missing}>
                {t.missing({ inputs: scheme.missing.join(words.pane.join) })}
              </span>
            </span>
            <Button
              size="small"
              aria-label={t.useScheme({ scheme: scheme.name })}
              onClick={() => onScheme(scheme.id)}
            >
              {t.use}
            </Button>
          </li>
        ))}
      </ul>
      <Button className={styles.templates} onClick={onTemplates}>
        {words.pane.table.template}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  empty: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  scheme: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { flexGrow: 1, minWidth: 0 },
  templates: { justifySelf: "start" },
  fit: {
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  missing: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
