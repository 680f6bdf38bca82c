import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";

import type { Unfollowed } from "../../workbook";
import { useLanguage } from "../language";
import { useInsightWords } from "./useInsightWords";
import { unfollowedText } from "./usePut";

interface AskProps {
  readonly because: Unfollowed;
  readonly onApply: (() => void) | null;
  onValues(): void;
  onDismiss(): void;
}

/** Says why a chart would not follow the customers, and offers what there is: to write the grades first, or to take values. */
export function Ask({ because, onApply, onValues, onDismiss }: AskProps) {
  const styles = useStyles();
  const t = useInsightWords();
  const language = useLanguage();
  const text = unfollowedText(because, t, language);
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>{onApply === null ? `${text} ${t.frozen.noTier}` : text}</MessageBarBody>
      <MessageBarActions>
        {onApply === null ? null : (
          <Button size="small" onClick={onApply}>
            {t.frozen.apply}
          </Button>
        )}
        <Button size="small" onClick={onValues}>
          {t.frozen.values}
        </Button>
        <Button size="small" appearance="transparent" onClick={onDismiss}>
          {t.frozen.cancel}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({ bar: { minHeight: "auto" } });
