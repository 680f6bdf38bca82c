import { makeStyles, tokens } from "@fluentui/react-components";

import type { GroundView } from "./views";
import { useWhyWords } from "./useWhyWords";

/** Where the thresholds come from that decided: a document and the place in it, our own default with the reason, or what the user has set. */
export function Grounds({ grounds }: { readonly grounds: readonly GroundView[] }) {
  const styles = useStyles();
  const t = useWhyWords().grounds;
  if (grounds.length === 0) return <p className={styles.none}>{t.none}</p>;
  return (
    <ul className={styles.list}>
      {grounds.map(({ kind, title, text }, at) => (
        <li key={at}>
          <span className={styles.kind}>{t[kind]}</span>
          {title === "" ? null : <span className={styles.title}>{title}</span>}
          <span className={styles.text}>{text}</span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  kind: {
    marginInlineEnd: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { display: "block" },
  none: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
