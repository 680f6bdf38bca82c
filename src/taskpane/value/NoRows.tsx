import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useLanguage } from "../language";

interface NoRowsProps {
  readonly title: string;
  readonly text: string;
  onLook(): void;
  /** What went wrong, above. */
  readonly children: ReactNode;
}

/** The workbook has no table that a part could work on: what would be one, and looking again. */
export function NoRows({ title, text, onLook, children }: NoRowsProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <div className={styles.part}>
      {children}
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      <div>
        <Button appearance="primary" onClick={onLook}>
          {words.pane.table.look}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
