import { makeStyles, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";
import { fullName } from "./fullName";
import type { SchemeChoice } from "./views";

/** Stands where the picker will, with the same size and name, until the picker has been loaded. */
export function SchemeName({
  schemes,
  chosen,
}: {
  readonly schemes: readonly SchemeChoice[];
  readonly chosen: string | null;
}) {
  const styles = useStyles();
  const { words } = useLanguage();
  const name = fullName(schemes.find(({ id }) => id === chosen));
  return <div className={styles.field}>{name || words.pane.scheme.placeholder}</div>;
}

const useStyles = makeStyles({
  field: {
    boxSizing: "border-box",
    height: "32px",
    paddingInline: tokens.spacingHorizontalM,
    lineHeight: "30px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
