import { Button, makeStyles, SearchBox, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";

import type { Scheme } from "../../workbook";
import { faultNotice } from "../grade/fault";
import { loadEngine } from "../grade/loadEngine";
import { NoticeBar } from "../grade/NoticeBar";
import type { Notice } from "../grade/views";
import { useLanguage } from "../language";
import { searchOver } from "../search/search";
import { PersonalMark } from "../shell/PersonalMark";
import { templateGroups, templateLines, type TemplateLine } from "./templateLines";
import { useInsertion, type Inserted, type Insertion } from "./useInsertion";

/** Where to begin without a table: a sheet for each scheme and plain table, to be inserted. */
export function TemplatesPage({ onInserted }: { onInserted(inserted: Inserted): void }) {
  const styles = useStyles();
  const language = useLanguage();
  const { words, count } = language;
  const t = words.pane.templates;
  const [notice, setNotice] = useState<Notice | null>(null);
  const schemes = useSchemes(setNotice);
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed);
  const lines = useMemo(() => templateLines(schemes, language), [schemes, language]);
  const search = useMemo(() => searchOver(lines), [lines]);
  const found = search(wanted);
  const groups = templateGroups(lines, found, language);
  const insertion = useInsertion(onInserted, setNotice);
  const many = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (schemes.length === 0 && notice === null)
    return <Spinner className={styles.wait} label={words.pane.loading} />;
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{t.lead}</p>
      <div className={styles.top}>
        <SearchBox
          className={styles.search}
          aria-label={t.search}
          placeholder={t.search}
          dismiss={{ "aria-label": words.pane.search.clear }}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
        {notice === null ? null : (
          <NoticeBar
            notice={{ intent: notice.intent, text: notice.text }}
            onAction={() => undefined}
            onDismiss={() => setNotice(null)}
          />
        )}
      </div>
      <p role="status" className={styles.status}>
        {found === null ? "" : many === 0 ? t.none : t.found({ count: count(many) })}
      </p>
      {groups.map(({ label, items }) => (
        <section key={label} aria-label={label}>
          <h2 className={styles.topic}>{label}</h2>
          <ul className={styles.list}>
            {items.map((line) => (
              <Line key={`${line.wanted.kind} ${line.id}`} line={line} insertion={insertion} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** All schemes, as soon as they are there. */
function useSchemes(onFault: (notice: Notice) => void): readonly Scheme[] {
  const { words } = useLanguage();
  const [schemes, setSchemes] = useState<readonly Scheme[]>([]);
  const load = useCallback(() => {
    loadEngine().then(
      (engine) => setSchemes(engine.schemes),
      (error: unknown) => {
        const notice = faultNotice(error, words);
        if (notice !== null) onFault(notice);
      },
    );
  }, [words, onFault]);
  useEffect(load, [load]);
  return schemes;
}

function Line({ line, insertion }: { readonly line: TemplateLine; readonly insertion: Insertion }) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.templates;
  const { wanted, name, about, personal } = line;
  const now = insertion.under;
  const isNow = now?.kind === wanted.kind && now.id === wanted.id;
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <span className={styles.name}>
          {name}
          {personal ? <PersonalMark /> : null}
        </span>
        <span className={styles.about}>{about}</span>
      </span>
      <Button
        size="small"
        className={styles.button}
        aria-label={t.insertNamed({ name })}
        disabledFocusable={now !== null}
        onClick={() => insertion.insert(wanted)}
      >
        {isNow ? t.inserting : t.insert}
      </Button>
    </li>
  );
}

const useStyles = makeStyles({
  wait: { paddingBlock: tokens.spacingVerticalXXXL },
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  lead: { marginBlock: `0 ${tokens.spacingVerticalS}` },
  top: {
    position: "sticky",
    insetBlockStart: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  search: { width: "100%", maxWidth: "100%" },
  status: {
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  topic: {
    marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // The keyboard must not bring a line to where the search lies over it.
    scrollMarginTop: "56px",
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
