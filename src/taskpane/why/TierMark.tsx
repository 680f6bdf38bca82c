import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { useWhyWords } from "./useWhyWords";

interface TierMarkProps {
  readonly tier: string | null;
  readonly large?: boolean;
}

/** A tier as a mark: its name in a box, or that there is none. */
export function TierMark({ tier, large = false }: TierMarkProps) {
  const styles = useStyles();
  const t = useWhyWords();
  if (tier === null)
    return <span className={mergeClasses(styles.none, large && styles.wide)}>{t.ungraded}</span>;
  return <span className={mergeClasses(styles.mark, large && styles.large)}>{tier}</span>;
}

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    justifySelf: "start",
    minWidth: "24px",
    maxWidth: "100%",
    boxSizing: "border-box",
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  large: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    paddingInline: tokens.spacingHorizontalM,
  },
  none: {
    boxSizing: "border-box",
    maxWidth: "100%",
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  wide: { fontSize: tokens.fontSizeBase300, paddingInline: tokens.spacingHorizontalS },
});
