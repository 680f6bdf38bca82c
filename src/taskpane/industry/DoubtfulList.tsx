import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useId, useMemo, useRef, useState } from "react";

import { doubtfulTexts, inLocale, type CodingResult, type Doubtful } from "../../workbook";
import { useLanguage } from "../language";
import { usePlainButton } from "../shell/plainButton";
import { Section } from "../shell/Section";
import { TextCard, whole } from "./TextCard";
import type { Industry } from "./useIndustry";
import { useIndustryWords } from "./useIndustryWords";

/** Texts that are drawn at first, and more of them at a press. */
const PAGE = 20;

interface DoubtfulListProps {
  readonly industry: Industry;
  readonly result: CodingResult;
}

/** The texts that somebody should look at, the most frequent first; one is open at a time. When it is set right the next one opens, under the same key. */
export function DoubtfulList({ industry, result }: DoubtfulListProps) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useIndustryWords().check;
  const all = useMemo(() => doubtfulTexts(result), [result]);
  const [most, setMost] = useState(PAGE);
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const shown = all.slice(0, most);
  useNextOpened(shown, open, setOpen, list);
  if (all.length === 0)
    return result.coded + result.uncoded === 0 ? null : (
      <Section title={t.title}>
        <p className={styles.lead}>{t.none}</p>
      </Section>
    );
  return (
    <Section title={t.title} summary={count(all.length)}>
      <p className={styles.lead}>{t.lead}</p>
      <ul ref={list} className={styles.list}>
        {shown.map((found) => (
          <Line
            key={found.key}
            found={found}
            open={open === found.key}
            onToggle={() => setOpen(open === found.key ? null : found.key)}
          >
            <TextCard industry={industry} result={result} found={found} />
          </Line>
        ))}
      </ul>
      {all.length > shown.length ? (
        <Button size="small" onClick={() => setMost(most + PAGE)}>
          {t.more({ count: count(Math.min(PAGE, all.length - shown.length)) })}
        </Button>
      ) : null}
    </Section>
  );
}

/** Where the open text was set right and left the list, the one in its place opens and has the keyboard. */
function useNextOpened(
  shown: readonly Doubtful[],
  open: string | null,
  setOpen: (key: string | null) => void,
  list: { readonly current: HTMLElement | null },
): void {
  const place = useRef(-1);
  useEffect(() => {
    const at = shown.findIndex(({ key }) => key === open);
    if (open === null || at >= 0) {
      place.current = at;
      return;
    }
    const next = shown[Math.min(place.current, shown.length - 1)] ?? null;
    setOpen(next?.key ?? null);
    if (document.activeElement !== document.body || next === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>("button[aria-expanded]");
    buttons?.[shown.indexOf(next)]?.focus();
  }, [shown, open, setOpen, list]);
}

interface LineProps {
  readonly found: Doubtful;
  readonly open: boolean;
  onToggle(): void;
  readonly children: React.ReactNode;
}

function Line({ found, open, onToggle, children }: LineProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const { count, percent, locale } = useLanguage();
  const t = useIndustryWords();
  const id = useId();
  const { coding, text } = found;
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  const is =
    coding.found === null
      ? t.check.notCoded
      : `${coding.found.code} ${inLocale(coding.found.name, locale)} ${percent(whole(coding.confidence))}`;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(plain, styles.button)}
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        <Chevron aria-hidden className={styles.chevron} />
        <span className={styles.words}>
          <span className={mergeClasses(styles.text, open && styles.whole)}>{text.text}</span>
          <span className={styles.is}>
            {t.check.rows({ rows: count(found.rows) })} · {is}
          </span>
        </span>
      </button>
      <div id={id} hidden={!open} className={open ? styles.card : undefined}>
        {open ? children : null}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  lead: {
    margin: 0,
    paddingBlockEnd: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  chevron: { flexShrink: 0, marginBlockStart: tokens.spacingVerticalXXS },
  words: { display: "grid", minWidth: 0, flexGrow: 1 },
  text: {
    overflow: "hidden",
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
  },
  // A cell may hold pages of text.
  whole: { maxHeight: `calc(8 * ${tokens.lineHeightBase300})`, overflowY: "auto" },
  is: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  card: { paddingInlineStart: "20px", paddingBlockEnd: tokens.spacingVerticalM },
});
