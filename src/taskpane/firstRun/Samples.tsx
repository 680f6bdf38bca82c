import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import { paneFirstRunWords } from "../../text";
import { inLocale, type Scheme } from "../../workbook";
import { loadEngine } from "../grade/loadEngine";
import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import type { Insertion } from "../templates/useInsertion";

/** Schemes whose examples show most: one by rules, one by points, one that compares customers with each other. */
const SAMPLES = ["logistics-abc", "gov-score", "abc-share"];

/** Sheets of customers to try: each is inserted with the examples of its scheme, and graded by it at once. */
export function Samples({
  insertion,
  primary,
}: {
  readonly insertion: Insertion;
  /** Whether to open the first one is what the screen is for. */
  readonly primary: boolean;
}) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = paneFirstRunWords(locale);
  const schemes = useSampleSchemes();
  const { under } = insertion;
  return (
    <Section title={t.samples}>
      <p className={styles.text}>{t.samplesText}</p>
      <ul className={styles.list}>
        {schemes.map(({ id, name, about }, at) => (
          <li key={id} className={styles.line}>
            <span className={styles.words}>
              <span className={styles.name}>{inLocale(name, locale)}</span>
              <span className={styles.about}>{inLocale(about, locale)}</span>
            </span>
            <Button
              size="small"
              className={styles.button}
              appearance={primary && at === 0 ? "primary" : "secondary"}
              aria-label={t.openNamed({ name: inLocale(name, locale) })}
              disabledFocusable={under !== null}
              onClick={() => insertion.insert({ kind: "scheme", id })}
            >
              {under?.id === id ? t.opening : t.open}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The schemes of the samples, as soon as they are there. The work page says where they cannot be had. */
function useSampleSchemes(): readonly Scheme[] {
  const [schemes, setSchemes] = useState<readonly Scheme[]>([]);
  useEffect(() => {
    loadEngine().then(
      (engine) =>
        setSchemes(SAMPLES.flatMap((id) => engine.schemes.find((one) => one.id === id) ?? [])),
      () => undefined,
    );
  }, []);
  return schemes;
}

const useStyles = makeStyles({
  text: {
    margin: 0,
    paddingBlockEnd: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "grid", flexGrow: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  about: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  button: { flexShrink: 0, minWidth: "auto" },
});
