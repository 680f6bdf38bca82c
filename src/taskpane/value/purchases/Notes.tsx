import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";

import type { Area } from "../../../workbook";
import { useLanguage } from "../../language";
import { Section } from "../../shell/Section";
import { useRfmWords } from "../rfm/useRfmWords";
import type { Note } from "./notes";

interface NotesProps {
  readonly notes: readonly Note[];
  onGoTo(area: Area): void;
}

/** Two models may say the same of the customers. */
const different = (notes: readonly Note[]): readonly Note[] => [
  ...new Map(notes.map((note) => [note.text, note])).values(),
];

/** What a reader of a result should know, each with the way to the first cell. */
export function Notes({ notes: all, onGoTo }: NotesProps) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useRfmWords().source;
  const notes = different(all);
  if (notes.length === 0) return null;
  return (
    <Section title={t.notes} summary={t.noted({ count: count(notes.length) })}>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.text} className={styles.note}>
            <WarningRegular aria-hidden className={styles.mark} />
            <NoteText note={note} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NoteText({ note: { text, at }, onGoTo }: Pick<NotesProps, "onGoTo"> & { note: Note }) {
  const styles = useStyles();
  const t = useRfmWords().source;
  if (at === null) return <span className={styles.text}>{text}</span>;
  const facts = { text, cell: at.address };
  return (
    <Link
      as="button"
      className={styles.text}
      aria-label={t.goTo(facts)}
      onClick={() => onGoTo(at.area)}
    >
      {t.first(facts)}
    </Link>
  );
}

const useStyles = makeStyles({
  notes: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  note: { display: "flex", gap: tokens.spacingHorizontalXS },
  mark: { flexShrink: 0, marginBlockStart: "3px", color: tokens.colorStatusWarningForeground1 },
  text: { textAlign: "start", overflowWrap: "anywhere", minWidth: 0 },
});
