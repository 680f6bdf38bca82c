import { makeStyles, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";

/** Says of a scheme in a list that it reads personal attributes. */
export function PersonalMark() {
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <>
      {" "}
      <span className={styles.mark}>{words.pane.scheme.personal}</span>
    </>
  );
}

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    whiteSpace: "nowrap",
    verticalAlign: "middle",
  },
});
