import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { panePreferencesWords } from "../../text";
import { useAccess } from "../access";
import { Who } from "../industry/Who";
import { languageOf, useLanguage } from "../language";
import { Section } from "../shell/Section";
import { addinVersion } from "../shell/addinVersion";
import type { Settings } from "../useApp";
import { DefaultScheme } from "./DefaultScheme";
import { Shortcuts } from "./Shortcuts";

/** Language, colours, how amounts are written, the scheme to begin with; what this installation calls the functions, the shortcuts, and the way to the self-test. */
export function SettingsPage({ onSelfTest, ...settings }: Settings & { onSelfTest(): void }) {
  const styles = useStyles();
  const { words, locale } = useLanguage();
  const t = words.pane.preferences;
  const own = panePreferencesWords(locale);
  const version = addinVersion();
  const [keys, setKeys] = useState(false);
  return (
    <div className={styles.page}>
      <LanguageField {...settings} />
      <ThemeField {...settings} />
      <NumbersField {...settings} />
      <DefaultScheme scheme={settings.scheme} onScheme={settings.onScheme} />
      <Who />
      <p className={styles.small}>{t.keptHere}</p>
      <Section title={own.names}>
        <Names />
      </Section>
      <Section title={own.keys} open={keys} onToggle={setKeys}>
        <Shortcuts />
      </Section>
      <Section title={t.selfTest}>
        <p className={styles.text}>{t.selfTestText}</p>
        <Button onClick={onSelfTest}>{t.open}</Button>
      </Section>
      <p className={styles.small}>{t.privacy}</p>
      {version === "" ? null : <p className={styles.small}>{t.version({ version })}</p>}
    </div>
  );
}

function LanguageField({ locale, hostLocale, onLocale }: Settings) {
  const { words } = useLanguage();
  const t = words.pane.preferences;
  return (
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
  );
}

function ThemeField({ theme, onTheme }: Settings) {
  const { words } = useLanguage();
  const t = words.pane.preferences;
  return (
    <Field label={t.theme}>
      <RadioGroup
        value={theme}
        onChange={(_, { value }) => onTheme(value === "light" || value === "dark" ? value : "auto")}
      >
        <Radio value="auto" label={t.themeAuto} />
        <Radio value="light" label={t.light} />
        <Radio value="dark" label={t.dark} />
      </RadioGroup>
    </Field>
  );
}

/** An amount to show both styles with. */
const EXAMPLE = 2_350_000;

function NumbersField({ numbers, onNumbers }: Settings) {
  const { locale } = useLanguage();
  const t = panePreferencesWords(locale);
  const example = (style: "full" | "short"): string =>
    languageOf(locale, locale, style).number(EXAMPLE);
  return (
    <Field label={t.numbers}>
      <RadioGroup
        value={numbers}
        onChange={(_, { value }) => onNumbers(value === "short" ? "short" : "full")}
      >
        <Radio value="full" label={t.full({ example: example("full") })} />
        <Radio value="short" label={t.short({ example: example("short") })} />
      </RadioGroup>
    </Field>
  );
}

/** What stands before the functions' names here, with a formula to see it by. */
function Names() {
  const styles = useStyles();
  const { namespace } = useAccess();
  const { locale } = useLanguage();
  const t = panePreferencesWords(locale);
  const name = namespace.toUpperCase();
  return (
    <>
      <p className={styles.text}>{name === "" ? t.noNamespace : t.namespace({ name })}</p>
      <code className={styles.code}>{`=${name === "" ? "" : `${name}.`}ABCTIER(B2:B601)`}</code>
    </>
  );
}

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS },
  text: { marginBlock: `0 ${tokens.spacingVerticalS}` },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  code: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});
