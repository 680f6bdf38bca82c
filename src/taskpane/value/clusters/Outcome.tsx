import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";

import { clusterLabel, clusterNoteTexts } from "../../../text";
import { clusterSheet, type Clustering, type ClusterResult } from "../../../workbook";
import { FiguresTable } from "../../charts/FiguresTable";
import { serialOfIso, useLanguage } from "../../language";
import { useAccess } from "../../access";
import { Section } from "../../shell/Section";
import { usePutting } from "../usePutting";
import { useTextStyles } from "../useTextStyles";
import { useValueWords } from "../useValueWords";
import { ClusterList } from "./ClusterList";
import { averageText } from "./figures";
import { Pictures } from "./Pictures";
import { RuleList } from "./RuleList";
import type { Clusters } from "./useClusters";

interface OutcomeProps {
  readonly clusters: Clusters;
  readonly result: ClusterResult;
  readonly found: Clustering;
}

/** Mean silhouettes from which on clusters are clearly, or at least mostly apart (Kaufman and Rousseeuw, Finding Groups in Data, 1990, p. 88). */
const CLEAR = 0.5;
const SOME = 0.25;

/** The clusters in a sentence, one by one, in pictures, by their averages, and as rules. */
export function Outcome({ clusters, result, found }: OutcomeProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { count } = useLanguage();
  const t = useValueWords().clusters;
  const { silhouette } = found;
  const parted = silhouette > CLEAR ? "clear" : silhouette > SOME ? "some" : "hardly";
  return (
    <div className={styles.outcome}>
      <p className={texts.sentence} role="status">
        {t.sentence({
          customers: count(found.order.length),
          clusters: count(found.clusters.length),
          parted: t.parted[parted],
        })}
      </p>
      <Remarks clusters={clusters} result={result} found={found} />
      <ClusterList found={found} />
      <Pictures found={found} asked={result.request.options.k !== undefined} />
      <Averages clusters={clusters} found={found} />
      <RuleList clusters={clusters} result={result} found={found} />
    </div>
  );
}

function Remarks({ clusters: { goTo }, result, found }: OutcomeProps) {
  const styles = useStyles();
  const { locale, count } = useLanguage();
  const t = useValueWords().clusters;
  const { rules, unread } = result;
  // Which columns are lopsided is no news where logarithms are asked for only of those.
  const told = found.notes.filter(
    (note) => note.code !== "no-logarithm" || note.why === "negative",
  );
  const notes = rules === null ? [] : clusterNoteTexts({ notes: told }, rules, locale);
  if (notes.length + unread.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
      {unread.map(({ column, count: cells, first, content, cell }) => (
        <li key={column}>
          {t.unreadable({ column, count: count(cells), content })}{" "}
          <Link as="button" inline className={styles.link} onClick={() => goTo(cell)}>
            {t.goTo({ cell: first })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The averages of each column by cluster, and a button that puts them into the workbook. */
function Averages({ clusters: { say, fail }, found }: Omit<OutcomeProps, "result">) {
  const styles = useStyles();
  const { today } = useAccess();
  const { locale } = useLanguage();
  const words = useValueWords();
  const t = words.clusters;
  const putting = usePutting(say, fail);
  const headers = [t.column, ...found.clusters.map((_, at) => clusterLabel(at, locale))];
  const rows = found.columns.map(({ name }, column) => [
    name,
    ...found.clusters.map(({ centre }) => averageText(centre[column] ?? NaN)),
  ]);
  return (
    <Section title={t.averages}>
      <FiguresTable headers={headers} rows={rows} label={t.averages} />
      <div className={styles.buttons}>
        <Button
          disabledFocusable={putting.busy}
          onClick={() => putting.put(clusterSheet(found, locale, serialOfIso(today()) ?? 0))}
        >
          {putting.busy ? words.putting : words.put}
        </Button>
      </div>
    </Section>
  );
}

const useStyles = makeStyles({
  outcome: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  remarks: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  buttons: { paddingBlockStart: tokens.spacingVerticalS },
});
