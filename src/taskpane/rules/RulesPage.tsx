import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useMemo } from "react";

import { NoticeBar } from "../grade/NoticeBar";
import { SchemePicker } from "../grade/SchemePicker";
import { useLanguage } from "../language";
import { Check } from "./Check";
import { Idle } from "./Idle";
import type { RulesRoom } from "./loadRules";
import { Publish } from "./Publish";
import { ruleChoice, ruleGroups, type Shown } from "./rulesView";
import { SchemeCard } from "./SchemeCard";
import { ShareRules } from "./ShareRules";
import { useRulesPage, type RulesPageState } from "./useRulesPage";
import { useRulesWords } from "./useRulesWords";

/** What the pane hands to the page. */
export interface RulesPageProps {
  /** The scheme to begin with; null for the first that the workbook has rules of. */
  readonly scheme: string | null;
}

/** The rules of a scheme: where they stand, what is wrong with them, and how to change and share them. */
export function RulesPage({ scheme }: RulesPageProps) {
  const page = useRulesPage(scheme);
  const styles = useStyles();
  const { words } = useLanguage();
  const t = useRulesWords();
  const { shown, room, idle, book } = page;
  if (room === null || book.phase === "looking")
    return (
      <>
        <Notices page={page} />
        {page.notice === null ? (
          <Spinner className={styles.wait} label={words.pane.loading} />
        ) : null}
      </>
    );
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{t.lead}</p>
      <Picker page={page} />
      <Notices page={page} />
      {idle.map((table) => (
        <Idle key={table.rules.table} page={page} room={room} table={table} />
      ))}
      {shown === null ? (
        <p className={styles.lead}>{t.choose}</p>
      ) : (
        <Body key={shown.scheme.id} page={page} room={room} shown={shown} />
      )}
      <ShareRules page={page} shown={shown} />
    </div>
  );
}

interface BodyProps {
  readonly page: RulesPageState;
  readonly room: RulesRoom;
  readonly shown: Shown;
}

function Body({ page, room, shown }: BodyProps) {
  return (
    <>
      <SchemeCard page={page} room={room} shown={shown} />
      {shown.table === null ? null : (
        <>
          <Check page={page} room={room} table={shown.table} />
          {shown.table.rules.outcome.ok ? (
            <Publish page={page} room={room} scheme={shown.scheme} table={shown.table} />
          ) : null}
        </>
      )}
    </>
  );
}

/** All schemes, those that the workbook has rules of first. */
function Picker({ page }: { readonly page: RulesPageState }) {
  const language = useLanguage();
  const t = useRulesWords();
  const { schemes, book, shown, choose } = page;
  const choices = useMemo(
    () => schemes.map((scheme) => ruleChoice(scheme, book, t, language)),
    [schemes, book, t, language],
  );
  return (
    <SchemePicker
      schemes={choices}
      chosen={shown?.scheme.id ?? null}
      groups={(all) => ruleGroups(all, t, language)}
      onScheme={choose}
    />
  );
}

function Notices({ page: { notice, say, book } }: { readonly page: RulesPageState }) {
  if (notice === null) return null;
  return (
    <NoticeBar
      notice={notice}
      onAction={() => {
        say(null);
        void book.look();
      }}
      onDismiss={() => say(null)}
    />
  );
}

const useStyles = makeStyles({
  wait: { paddingBlock: tokens.spacingVerticalXXXL },
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalL,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});
