import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";

import { useLanguage } from "../language";

/** What the law expects before a scheme is used that reads personal attributes: stands above its result as long as it is chosen. */
export function PersonalNotice({ sentence }: { readonly sentence: string }) {
  const styles = useStyles();
  const { words } = useLanguage();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{words.pane.personal.title}</MessageBarTitle> {sentence}
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({ bar: { minHeight: "auto" } });
