import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";

import { inLocale, type RulesInBook, type Scheme } from "../../workbook";
import type { RulesWords } from "../../text";
import { useAccess } from "../access";
import { About } from "../grade/About";
import type { Notice } from "../grade/views";
import { useLanguage, type Language } from "../language";
import type { RulesRoom } from "./loadRules";
import { firstCell, type Shown } from "./rulesView";
import type { RulesPageState } from "./useRulesPage";
import { useRulesWords } from "./useRulesWords";

interface SchemeCardProps {
  readonly page: RulesPageState;
  readonly room: RulesRoom;
  readonly shown: Shown;
}

/** What the scheme is, where its rules stand, how far they are from those of the menu, and the way to edit them. */
export function SchemeCard({ page, room, shown }: SchemeCardProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { scheme, table } = shown;
  return (
    <div className={styles.card}>
      <About id={scheme.id} about={inLocale(scheme.about, locale)} />
      <dl className={styles.facts}>
        <Facts page={page} room={room} shown={shown} />
      </dl>
      <Actions page={page} room={room} scheme={scheme} rules={table?.rules ?? null} />
    </div>
  );
}

function Facts({ page, room, shown: { scheme, table } }: SchemeCardProps) {
  const t = useRulesWords();
  const styles = useStyles();
  const hash = useMemo(() => room.rulesHash(scheme), [room, scheme]);
  if (table === null)
    return (
      <>
        <Fact label={t.from}>{t.menu}</Fact>
        <Fact label={t.version}>{scheme.version}</Fact>
        <Fact label={t.hash} about={t.hashMeans}>
          <code>{hash}</code>
        </Fact>
      </>
    );
  const { rules } = table;
  const { sheet } = rules.region.area;
  const isRead = rules.outcome.ok;
  return (
    <>
      <Fact label={t.from}>
        <Link as="button" className={styles.place} onClick={() => page.goTo(firstCell(rules))}>
          {isRead ? t.workbook({ sheet }) : t.unreadable({ sheet })}
        </Link>
      </Fact>
      {isRead ? (
        <>
          <Fact label={t.version}>{scheme.version}</Fact>
          <Fact label={t.hash} about={t.hashMeans}>
            <code>{hash}</code>
          </Fact>
          <Fact label={t.changes}>
            <Changes room={room} scheme={scheme} />
          </Fact>
        </>
      ) : null}
      <Fact label={t.formula}>
        <code className={styles.place}>{`${rules.table}[#All]`}</code>
      </Fact>
    </>
  );
}

/** How far the rules of the workbook are from those of the menu. */
function Changes({ room, scheme }: { readonly room: RulesRoom; readonly scheme: Scheme }) {
  const t = useRulesWords();
  const language = useLanguage();
  const text = useMemo(() => changesText(room, scheme, t, language), [room, scheme, t, language]);
  return <>{text}</>;
}

function changesText(room: RulesRoom, scheme: Scheme, t: RulesWords, { count }: Language): string {
  const changes = room.changesToMenu(scheme);
  if (changes === null) return t.own;
  const { cells, added, removed } = changes;
  if (cells + added + removed === 0) return t.unchanged;
  const text = t.changed({ cells: count(cells), added: count(added), removed: count(removed) });
  return changes.decides ? text : t.wordsOnly({ changes: text });
}

function Fact(props: {
  readonly label: string;
  readonly about?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label} title={props.about}>
        {props.label}
      </dt>
      <dd className={styles.value}>{props.children}</dd>
    </>
  );
}

interface ActionsProps {
  readonly page: RulesPageState;
  readonly room: RulesRoom;
  readonly scheme: Scheme;
  readonly rules: RulesInBook | null;
}

function Actions({ page, room, scheme, rules }: ActionsProps) {
  const styles = useStyles();
  const t = useRulesWords();
  const { locale } = useLanguage();
  const policies = useMemo(() => room.policySheet(scheme, locale), [room, scheme, locale]);
  const edit = useEditing(page, scheme);
  return (
    <div className={styles.buttons}>
      <Button
        appearance="primary"
        disabledFocusable={page.busy}
        onClick={() => (rules === null ? edit.rules() : page.goTo(firstCell(rules)))}
      >
        {rules !== null ? t.show : page.busy ? t.working : t.edit}
      </Button>
      {policies === null ? null : (
        <Button disabledFocusable={page.busy} onClick={edit.policies}>
          {t.policies}
        </Button>
      )}
    </div>
  );
}

/** Makes the sheets in which rules and policies are edited, or goes to them. */
function useEditing({ work }: RulesPageState, scheme: Scheme) {
  const { port } = useAccess();
  const { locale } = useLanguage();
  const t = useRulesWords();
  const rules = (): void =>
    work(async (room): Promise<Notice | null> => {
      const { region, isNew } = await room.editRules(port, scheme, locale);
      const text = t.inserted({ sheet: region.area.sheet });
      return isNew ? { intent: "success", text } : null;
    });
  const policies = (): void =>
    work(async (room): Promise<Notice | null> => {
      const edited = await room.editPolicies(port, scheme, locale);
      if (edited?.isNew !== true) return null;
      const text = t.insertedPolicies({ sheet: edited.region.area.sheet });
      return { intent: "success", text };
    });
  return { rules, policies };
}

const useStyles = makeStyles({
  card: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  place: { textAlign: "start", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
