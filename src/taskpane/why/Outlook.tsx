import { makeStyles, tokens } from "@fluentui/react-components";

import { Section } from "../shell/Section";
import type { OutlookView, Way } from "./views";
import { useWhyWords } from "./useWhyWords";

/** What would change a grade: the ways up and down, and what time brings. */
export function Outlook({ outlook }: { readonly outlook: OutlookView }) {
  const styles = useStyles();
  const t = useWhyWords().outlook;
  const { up, noUp, down, time } = outlook;
  return (
    <Section title={t.title} level={3}>
      <dl className={styles.ways}>
        {up === null ? null : <WayUpOrDown way={up} />}
        {down === null ? null : <WayUpOrDown way={down} />}
        {time.length === 0 ? null : (
          <WayUpOrDown way={{ label: t.time, points: "", lines: time }} several />
        )}
      </dl>
      {noUp === "" ? null : <p className={styles.text}>{noUp}</p>}
    </Section>
  );
}

/** A way with its lines: any one of them is enough, or, where they are `several`, all of them come. */
function WayUpOrDown({ way, several = false }: { readonly way: Way; readonly several?: boolean }) {
  const styles = useStyles();
  const t = useWhyWords().outlook;
  const { label, points, lines } = way;
  const lead = several || lines.length === 0 ? points : t.any({ points, count: lines.length });
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {lines.length === 1 && points === "" ? (
          lines[0]
        ) : (
          <>
            {lead}
            <ul className={styles.list}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </dd>
    </>
  );
}

const useStyles = makeStyles({
  ways: {
    display: "grid",
    gridTemplateColumns: "fit-content(96px) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  value: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  text: {
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
