import { Button, makeStyles, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";

/** What to do where no customers were found: select some, or begin with a sheet for them. */
export function NoTable({ onLook, onTemplates }: { onLook(): void; onTemplates(): void }) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.table;
  return (
    <div className={styles.empty}>
      <Picture />
      <h2 className={styles.title}>{t.noneTitle}</h2>
      <p className={styles.text}>{t.noneText}</p>
      <Button appearance="primary" onClick={onLook}>
        {t.look}
      </Button>
      <Button onClick={onTemplates}>{t.template}</Button>
    </div>
  );
}

/** A table with one cell selected. */
function Picture() {
  const styles = useStyles();
  const rows = [0, 1, 2, 3];
  return (
    <svg className={styles.picture} viewBox="0 0 168 112" aria-hidden>
      <rect x="1" y="1" width="166" height="110" rx="4" className={styles.sheet} />
      <path d="M1 5a4 4 0 0 1 4-4h158a4 4 0 0 1 4 4v18H1z" className={styles.head} />
      {rows.map((row) => (
        <path key={row} d={`M1 ${23 + 22 * row}h166`} className={styles.line} />
      ))}
      <path d="M56 1v110M112 1v110" className={styles.line} />
      <path d="M12 12h30M68 12h24M124 12h28" className={styles.heading} />
      <path
        d="M12 34h32M68 34h16M124 34h20M12 56h24M124 56h26M12 78h30M68 78h22M124 78h16M12 100h26M68 100h18"
        className={styles.text2}
      />
      <rect x="56" y="45" width="56" height="22" className={styles.selected} />
      <rect x="109" y="64" width="6" height="6" className={styles.handle} />
    </svg>
  );
}

const useStyles = makeStyles({
  empty: {
    display: "grid",
    justifyItems: "center",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXXL,
    textAlign: "center",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  picture: { width: "168px", height: "112px" },
  sheet: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
  },
  head: { fill: tokens.colorBrandBackground2 },
  line: { stroke: tokens.colorNeutralStroke2, fill: "none" },
  heading: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "4px",
    strokeLinecap: "round",
  },
  text2: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "4px",
    strokeLinecap: "round",
  },
  selected: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
  },
  handle: {
    fill: tokens.colorBrandStroke1,
    stroke: tokens.colorNeutralBackground1,
  },
});
