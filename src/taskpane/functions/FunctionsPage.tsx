import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { functionWords } from "../../text";
import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import { functionHelp, type FunctionHelp } from "./functionHelp";

/** The functions that can be typed into cells, each with what it takes and gives. */
export function FunctionsPage() {
  const styles = useStyles();
  const { words, locale } = useLanguage();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{words.pane.functions.lead}</p>
      {functionHelp(functionWords(locale)).map((help) => (
        <div key={help.name} className={styles.entry}>
          <Section
            title={help.name}
            open={open === help.name}
            onToggle={(opened) => setOpen(opened ? help.name : null)}
          >
            <Details help={help} href={`help/${help.name}.${locale}.html`} />
          </Section>
          {open === help.name ? null : <p className={styles.brief}>{help.description}</p>}
        </div>
      ))}
    </div>
  );
}

function Details({ help, href }: { readonly help: FunctionHelp; readonly href: string }) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.functions;
  return (
    <div className={styles.details}>
      <p className={styles.text}>{help.description}</p>
      <h3 className={styles.label}>{t.parameters}</h3>
      <dl className={styles.parameters}>
        {help.parameters.map(({ name, description }) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.text}>{description}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.label}>{t.returns}</h3>
      <p className={styles.text}>{help.returns}</p>
      <h3 className={styles.label}>{t.example}</h3>
      {help.examples.map((example) => (
        <code key={example} className={styles.code}>
          {example}
        </code>
      ))}
      <ul className={styles.notes}>
        {help.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <Link href={href} target="_blank" rel="noreferrer">
        {t.page}
      </Link>
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  lead: { marginBlock: `0 ${tokens.spacingVerticalS}` },
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  brief: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    paddingBlockEnd: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  details: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  parameters: { margin: 0, display: "grid", gap: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  notes: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  code: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});
