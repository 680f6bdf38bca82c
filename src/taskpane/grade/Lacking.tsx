import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";

import { useLanguage } from "../language";

/** A way out where the table has not all that the scheme needs: a sheet that has. */
export function Lacking({
  inserting,
  onInsert,
}: {
  readonly inserting: boolean;
  onInsert(): void;
}) {
  const styles = useStyles();
  const { pane } = useLanguage().words;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>{pane.scheme.lacks}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={inserting} onClick={onInsert}>
          {inserting ? pane.templates.inserting : pane.scheme.insertColumns}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({ bar: { minHeight: "auto" } });
