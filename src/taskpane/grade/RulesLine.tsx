import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";

import type { Scheme } from "../../workbook";
import { useLanguage } from "../language";
import { useBookRules } from "../rules/bookRules";

interface RulesLineProps {
  readonly scheme: Scheme;
  onRules(): void;
}

/**
 * Where the rules of the scheme stand, if that is in the workbook; where they cannot be read, that nobody is graded by them. Nothing for a scheme of the menu, unless the
 * workbook has rules of which nobody can tell whose they are.
 */
export function RulesLine({ scheme, onRules }: RulesLineProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.scheme;
  const { schemes } = useBookRules();
  const unreadable = schemes?.unreadable.get(scheme.id);
  if (unreadable !== undefined)
    return (
      <Bar
        intent="error"
        text={t.unreadable({ sheet: unreadable.region.area.sheet })}
        onRules={onRules}
      />
    );
  const table = schemes?.tables.get(scheme.id);
  const unknown = schemes?.idle.find((one) => one.scheme === null);
  if (table === undefined)
    return unknown === undefined ? null : (
      <Bar
        intent="warning"
        text={t.unknownRules({ sheet: unknown.region.area.sheet })}
        onRules={onRules}
      />
    );
  return (
    <p className={styles.line}>
      {t.ownLine({ version: scheme.version, sheet: table.region.area.sheet })}{" "}
      <Link as="button" className={styles.link} onClick={onRules}>
        {t.editRules}
      </Link>
    </p>
  );
}

interface BarProps extends Pick<RulesLineProps, "onRules"> {
  readonly intent: "error" | "warning";
  readonly text: string;
}

function Bar({ intent, text, onRules }: BarProps) {
  const { words } = useLanguage();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRules}>
          {words.pane.scheme.seeRules}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  link: { fontSize: "inherit", lineHeight: "inherit", whiteSpace: "nowrap" },
});
