import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";

import { useLanguage } from "../language";
import type { FunctionHelp } from "./functionHelp";
import { useFocused } from "./useFocused";
import { useFunctionsWords } from "./useFunctionsWords";

interface FunctionDetailsProps {
  readonly help: FunctionHelp;
  readonly href: string;
  /** Whether the keyboard comes to the button as soon as it is drawn. */
  readonly focused: boolean;
  /** Absent for a function that is not put together here. */
  readonly onInsert: (() => void) | null;
}

/** What a function takes and gives, with examples, and the way to put one together. */
export function FunctionDetails({ help, href, focused, onInsert }: FunctionDetailsProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const own = useFunctionsWords();
  const t = words.pane.functions;
  const button = useFocused(focused);
  return (
    <div className={styles.details}>
      <p className={styles.text}>{help.description}</p>
      {onInsert === null ? null : (
        <Button
          ref={button}
          className={styles.insert}
          aria-label={own.insertNamed({ name: help.name })}
          onClick={onInsert}
        >
          {own.insert}
        </Button>
      )}
      {help.parameters.length === 0 ? null : (
        <>
          <h3 className={styles.label}>{t.parameters}</h3>
          <dl className={styles.parameters}>
            {help.parameters.map(({ key, name, description }) => (
              <div key={key}>
                <dt className={styles.name}>{name}</dt>
                <dd className={styles.text}>{description}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
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
      <Link className={styles.link} href={href} target="_blank" rel="noreferrer">
        {t.page}
      </Link>
    </div>
  );
}

const useStyles = makeStyles({
  details: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  insert: { justifySelf: "start" },
  // A target of 24 pixels.
  link: { justifySelf: "start", minHeight: "24px" },
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
