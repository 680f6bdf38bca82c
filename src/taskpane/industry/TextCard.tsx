import { Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import {
  areaAddress,
  bodyCell,
  explainCoding,
  inLocale,
  lineage,
  similarTexts,
  type Coding,
  type CodingResult,
  type Doubtful,
  type IndustryClass,
} from "../../workbook";
import { useLanguage } from "../language";
import { ClassSearch } from "./ClassSearch";
import type { Industry } from "./useIndustry";
import { useIndustryWords } from "./useIndustryWords";

interface TextCardProps {
  readonly industry: Industry;
  readonly result: CodingResult;
  readonly found: Doubtful;
  /** Whether to show the text itself, which stands above the card elsewhere. */
  readonly withText?: boolean;
}

/** Cells of a text that are named. */
const NAMED = 3;

/** A confidence in whole percents: more digits would say more than is known. */
export const whole = (confidence: number): number => Math.round(confidence * 100) / 100;

/** What a text was coded as and why, the likely codes as buttons, a search for any other, and the texts that can be set right together with it. */
export function TextCard({ industry, result, found, withText = false }: TextCardProps) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useIndustryWords().text;
  const [together, setTogether] = useState(false);
  const similar = useMemo(() => similarTexts(result, found), [result, found]);
  const coding = useMemo(() => explainCoding(result, found.text), [result, found]);
  const rows = similar.reduce((sum, one) => sum + one.rows, found.rows);
  const correct = (to: IndustryClass): void => {
    const others = together ? similar.map(({ text }) => text.text) : [];
    industry.correct([found.text.text, ...others], to);
  };
  const { keeping } = industry.state;
  return (
    <div className={styles.card}>
      {withText ? <p className={styles.text}>{found.text.text}</p> : null}
      <Reasons industry={industry} result={result} found={found} coding={coding} />
      {found.key === "" ? <p className={styles.soft}>{t.noText}</p> : null}
      {similar.length === 0 ? null : (
        <Checkbox
          className={styles.together}
          checked={together}
          onChange={(_, { checked }) => setTogether(checked === true)}
          label={t.similar({ texts: count(similar.length), rows: count(rows) })}
        />
      )}
      <Candidates coding={coding} disabled={keeping} onPick={correct} />
      {found.key === "" ? null : (
        <ClassSearch within={result.ready.taxonomy} disabled={keeping} onPick={correct} />
      )}
    </div>
  );
}

/** The code and what led to it: the words that decided, or who set it right. */
function Reasons({ industry, result, found, coding }: TextCardProps & { coding: Coding }) {
  const styles = useStyles();
  const { locale, percent, words } = useLanguage();
  const t = useIndustryWords().text;
  const name = (entry: IndustryClass): string => `${entry.code} ${inLocale(entry.name, locale)}`;
  const is = coding.found;
  const above = is === null ? [] : lineage(result.ready.taxonomy, is.code).slice(1).reverse();
  const who = industry.state.corrections.rows
    .filter(({ key, taxonomy }) => key === found.key && taxonomy === result.ready.taxonomy.id)
    .at(-1)?.who;
  const said =
    coding.how === "correction"
      ? who
        ? t.by({ who })
        : ""
      : coding.words.map(({ text }) => t.words({ words: text })).join(words.pane.join);
  const why = [t.how[coding.how], said].filter((one) => one !== "").join(" · ");
  return (
    <dl className={styles.parts}>
      <dt className={styles.label}>{t.code}</dt>
      <dd className={styles.line}>
        {is === null ? (
          t.noCode
        ) : (
          <>
            <strong>{name(is)}</strong>{" "}
            <span className={styles.soft}>
              {t.sure({ percent: percent(whole(coding.confidence)) })}
            </span>
          </>
        )}
      </dd>
      {above.length === 0 ? null : (
        <>
          <dt className={styles.label}>{t.below}</dt>
          <dd className={styles.line}>{above.map(name).join(" › ")}</dd>
        </>
      )}
      {why === "" ? null : (
        <>
          <dt className={styles.label}>{t.why}</dt>
          <dd className={styles.line}>{why}</dd>
        </>
      )}
      <dt className={styles.label}>{t.cells}</dt>
      <dd className={styles.line}>
        <Cells industry={industry} result={result} found={found} />
      </dd>
    </dl>
  );
}

/** Where the text stands: the first cells by name, each a way there. */
function Cells({ industry, result, found }: TextCardProps) {
  const styles = useStyles();
  const { words, count } = useLanguage();
  const t = useIndustryWords();
  const { customers, column } = result.request;
  const { rows } = found.text;
  return (
    <>
      {rows.slice(0, NAMED).map((row) => {
        const area = bodyCell(customers.region, row, column);
        const address = areaAddress(area);
        return (
          <Link
            key={row}
            as="button"
            className={styles.cell}
            title={words.pane.result.goTo({ address })}
            onClick={() => industry.goTo(area)}
          >
            {address}
          </Link>
        );
      })}
      {found.rows > NAMED ? t.text.all({ rows: count(found.rows) }) : null}
    </>
  );
}

interface CandidatesProps {
  readonly coding: Coding;
  readonly disabled: boolean;
  onPick(found: IndustryClass): void;
}

/** The likely codes, each a button that sets the text right with it. */
function Candidates({ coding, disabled, onPick }: CandidatesProps) {
  const styles = useStyles();
  const { locale, percent } = useLanguage();
  const t = useIndustryWords().text;
  const { how } = coding;
  const candidates = coding.candidates.filter(({ confidence }) => whole(confidence) > 0);
  // What a person has said, or the text itself, needs no confirmation.
  if (candidates.length === 0 || (how !== "model" && how !== "nothing")) return null;
  return (
    <div role="group" aria-label={t.candidates} className={styles.candidates}>
      <span aria-hidden className={styles.soft}>
        {t.candidates}
      </span>
      {candidates.map(({ found, confidence }) => {
        const name = inLocale(found.name, locale);
        const sure = percent(whole(confidence));
        const isIt = found === coding.found;
        return (
          <Button
            key={found.code}
            size="small"
            className={styles.candidate}
            aria-label={`${isIt ? `${t.accept} ` : ""}${t.candidate({ code: found.code, name, percent: sure })}`}
            disabledFocusable={disabled}
            onClick={() => onPick(found)}
          >
            <span className={styles.name}>
              {found.code} {name}
            </span>
            <span className={styles.share}>
              {isIt ? `${t.accept} · ` : null}
              {sure}
            </span>
          </Button>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  card: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  text: {
    margin: 0,
    overflowWrap: "anywhere",
    overflowY: "auto",
    lineHeight: tokens.lineHeightBase300,
    maxHeight: `calc(6 * ${tokens.lineHeightBase300})`,
  },
  parts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "fit-content(72px) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { gridColumn: 1, color: tokens.colorNeutralForeground2 },
  line: { gridColumn: 2, margin: 0, overflowWrap: "anywhere" },
  soft: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  together: { marginInlineStart: "-8px" },
  candidates: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
  },
  candidate: {
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  cell: { marginInlineEnd: tokens.spacingHorizontalS, fontSize: "inherit" },
  share: {
    flexShrink: 0,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
});
