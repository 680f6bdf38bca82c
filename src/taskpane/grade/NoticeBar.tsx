import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";

import type { Area } from "../../workbook";
import { useLanguage } from "../language";
import { UntouchedList } from "./UntouchedList";
import type { Notice } from "./views";

/** A message with its next step. */
export interface NoticeBarProps {
  readonly notice: Notice;
  onAction(action: NonNullable<Notice["action"]>): void;
  onDismiss(): void;
  /** Shows a cell that the message lists; nothing is listed without it. */
  onGoTo?(cell: Area): void;
}

/** Where a message stands once there is one. */
export function NoticePlace({
  notice,
  ...props
}: Omit<NoticeBarProps, "notice"> & { readonly notice: Notice | null }) {
  return notice === null ? null : <NoticeBar {...props} notice={notice} />;
}

/** What happened or went wrong in one sentence, with the button for what to do next, and below it the customers that it is about. */
export function NoticeBar(props: NoticeBarProps) {
  const { untouched } = props.notice;
  return (
    <>
      <Bar {...props} />
      {untouched === undefined || props.onGoTo === undefined ? null : (
        <UntouchedList untouched={untouched} onGoTo={props.onGoTo} />
      )}
    </>
  );
}

function Bar({ notice: { intent, text, action }, onAction, onDismiss }: NoticeBarProps) {
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
