import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";

import { Who } from "../industry/Who";
import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import { addinVersion } from "../shell/addinVersion";
import type { Settings } from "../useApp";

/** Language and colours, and the way to the self-test. */
export function SettingsPage({
  locale,
  hostLocale,
  theme,
  onLocale,
  onTheme,
  onSelfTest,
}: Settings & { onSelfTest(): void }) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.preferences;
  const version = addinVersion();
  return (
    <div className={styles.page}>
      <Field label={t.language}>
        <RadioGroup
          value={locale}
          onChange={(_, { value }) =>
            onLocale(value === "zh-CN" || value === "en-US" ? value : "auto")
          }
        >
          <Radio
            value="auto"
            label={t.auto({ language: hostLocale === "zh-CN" ? t.chinese : t.english })}
          />
          <Radio value="zh-CN" label={t.chinese} lang="zh-CN" />
          <Radio value="en-US" label={t.english} lang="en-US" />
        </RadioGroup>
      </Field>
      <Field label={t.theme} hint={t.keptHere}>
        <RadioGroup
          value={theme}
          onChange={(_, { value }) =>
            onTheme(value === "light" || value === "dark" ? value : "auto")
          }
        >
          <Radio value="auto" label={t.themeAuto} />
          <Radio value="light" label={t.light} />
          <Radio value="dark" label={t.dark} />
        </RadioGroup>
      </Field>
      <Who />
      <Section title={t.selfTest}>
        <p className={styles.text}>{t.selfTestText}</p>
        <Button onClick={onSelfTest}>{t.open}</Button>
      </Section>
      <p className={styles.small}>{t.privacy}</p>
      {version === "" ? null : <p className={styles.small}>{t.version({ version })}</p>}
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS },
  text: { marginBlock: `0 ${tokens.spacingVerticalS}` },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
