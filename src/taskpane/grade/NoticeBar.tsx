import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";

import { useLanguage } from "../language";
import type { Notice } from "./views";

/** A message with its next step. */
export interface NoticeBarProps {
  readonly notice: Notice;
  onAction(action: NonNullable<Notice["action"]>): void;
  onDismiss(): void;
}

/** What happened or went wrong in one sentence, with the button for what to do next. */
export function NoticeBar({
  notice: { intent, text, action },
  onAction,
  onDismiss,
}: NoticeBarProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const { pane } = words;
  const labels = {
    retry: pane.retry,
    look: pane.table.look,
    undo: pane.apply.undo,
    refresh: pane.preview.refresh,
  };
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={pane.dismiss}
            icon={<DismissRegular />}
            onClick={onDismiss}
          />
        }
      >
        {action === undefined ? null : (
          <Button size="small" onClick={() => onAction(action)}>
            {labels[action]}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({ bar: { minHeight: "auto" } });
