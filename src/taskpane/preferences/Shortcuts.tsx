import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import { panePreferencesWords, shortcutWords } from "../../text";
import { useAccess, type Access } from "../access";
import { useLanguage } from "../language";

interface Shortcut {
  readonly action: string;
  readonly keys: string;
}

/** The keys of the shortcuts as the add-in's own file has them for Excel; none where it cannot be had. */
async function readShortcuts({ asset }: Access): Promise<readonly Shortcut[]> {
  const file = JSON.parse(await (await asset("shortcuts.json")).text()) as {
    readonly shortcuts: readonly {
      readonly action: string;
      readonly key: { readonly default: string };
    }[];
  };
  return file.shortcuts.map(({ action, key }) => ({ action, keys: key.default }));
}

/** The keyboard shortcuts, each with what it does. */
export function Shortcuts() {
  const styles = useStyles();
  const access = useAccess();
  const { locale } = useLanguage();
  const t = panePreferencesWords(locale);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    readShortcuts(access).then(setShortcuts, () => undefined);
  }, [access]);
  const names: Readonly<Record<string, string>> = shortcutWords(locale);
  return (
    <>
      <p className={styles.text}>{t.keysHint}</p>
      <dl className={styles.list}>
        {shortcuts.map(({ action, keys }) => (
          <div key={action} className={styles.line}>
            <dt>{names[action] ?? action}</dt>
            <dd className={styles.keys}>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const useStyles = makeStyles({
  text: { marginBlock: `0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, display: "grid", gap: tokens.spacingVerticalS },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  keys: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
