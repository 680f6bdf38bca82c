import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";

import type { CodingResult } from "../../workbook";
import { useLanguage } from "../language";
import { Bars, type BarLine } from "../shell/Bars";
import { Section } from "../shell/Section";
import type { Industry } from "./useIndustry";
import { useIndustryWords } from "./useIndustryWords";

/** Rows from which it is worth to say how far the coding is, and to offer to stop it. */
const MANY = 2000;

interface CodingOutcomeProps {
  readonly industry: Industry;
  /** Null before the first, and after one that was stopped. */
  readonly result: CodingResult | null;
}

/** How many rows have a code, at which level, and how sure; while it runs, how far it is. */
export function CodingOutcome({ industry, result }: CodingOutcomeProps) {
  const styles = useStyles();
  const { count, percent } = useLanguage();
  const t = useIndustryWords().result;
  const { working, stopped } = industry.state;
  const isLong = working !== null && working.total > MANY;
  return (
    <Section
      title={t.title}
      summary={working && !isLong ? <Spinner size="extra-tiny" label={t.working} /> : null}
    >
      {isLong ? (
        <div className={styles.run}>
          <ProgressBar
            aria-label={t.working}
            className={styles.bar}
            value={working.done / working.total}
          />
          <span className={styles.far}>
            {t.progress({ done: count(working.done), total: count(working.total) })}
          </span>
          <Button size="small" onClick={industry.stop}>
            {t.stop}
          </Button>
        </div>
      ) : null}
      {stopped && working === null ? (
        <div className={styles.run}>
          <span className={styles.bar}>{t.stopped}</span>
          <Button size="small" onClick={() => industry.change({ stopped: false })}>
            {t.start}
          </Button>
        </div>
      ) : null}
      {result === null ? null : result.coded + result.uncoded === 0 ? (
        <p className={styles.line}>{t.empty}</p>
      ) : (
        <>
          <p className={styles.line} role="status">
            {t.coded({ coded: count(result.coded), all: count(result.coded + result.uncoded) })}
            {result.coded === 0 ? null : (
              <span className={styles.mean}>
                {" "}
                · {t.mean({ percent: percent(result.confidence) })}
              </span>
            )}
          </p>
          <Levels result={result} />
        </>
      )}
    </Section>
  );
}

function Levels({ result }: { readonly result: CodingResult }) {
  const { count, percent } = useLanguage();
  const words = useIndustryWords();
  const all = Math.max(1, result.coded + result.uncoded);
  const line = (key: string, name: string, rows: number): BarLine => ({
    key,
    name,
    about: "",
    count: rows,
    share: rows / all,
    spoken: words.result.line({ name, count: count(rows), share: percent(rows / all) }),
  });
  const levels = result.ready.taxonomy.levels.flatMap((level) => {
    const rows = result.levels.get(level) ?? 0;
    return rows > 0 ? [line(level, words.levels[level], rows)] : [];
  });
  const none = result.uncoded > 0 ? [line("", words.result.uncoded, result.uncoded)] : [];
  return <Bars lines={[...levels, ...none]} />;
}

const useStyles = makeStyles({
  run: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
  bar: { flexGrow: 1, width: "auto", minWidth: "80px" },
  far: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0, paddingBlockEnd: tokens.spacingVerticalXS },
  mean: { color: tokens.colorNeutralForeground2 },
});
