import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

import { historyProblemText } from "../../text";
import type { RulesInBook, RulesVersion, Scheme } from "../../workbook";
import { useAccess } from "../access";
import type { Notice } from "../grade/views";
import { WHO } from "../shell/whoSetting";
import { isoOfSerial, useLanguage } from "../language";
import { Section } from "../shell/Section";
import type { CheckedRules } from "./bookRules";
import type { RulesRoom } from "./loadRules";
import type { RulesPageState } from "./useRulesPage";
import { useRulesWords } from "./useRulesWords";

interface PublishProps {
  readonly page: RulesPageState;
  readonly room: RulesRoom;
  readonly scheme: Scheme;
  readonly table: CheckedRules;
}

/** Freezes the rules of a table as a version: by whom, and why. */
export function Publish({ page, room, scheme, table }: PublishProps) {
  const styles = useStyles();
  const t = useRulesWords().publish;
  const [unfolded, setUnfolded] = useState(false);
  const last = useLast(page, room, scheme);
  const isSame = last !== null && last.rules === table.rules.hash;
  return (
    <Section
      title={t.title}
      summary={last === null ? t.never : last.version}
      open={unfolded}
      onToggle={setUnfolded}
    >
      <div className={styles.body}>
        <p className={styles.text}>{t.lead}</p>
        {last === null ? null : <Last last={last} />}
        {isSame ? (
          <p className={styles.text}>{t.unchanged({ version: last.version })}</p>
        ) : table.remarks?.some(({ severity }) => severity === "error") === true ? (
          <p className={styles.text}>{t.notClean}</p>
        ) : (
          <Form
            key={last?.version ?? ""}
            page={page}
            rules={table.rules}
            proposed={room.nextVersion(last?.version ?? scheme.version)}
          />
        )}
      </div>
    </Section>
  );
}

function Last({ last }: { readonly last: RulesVersion }) {
  const styles = useStyles();
  const t = useRulesWords().publish;
  const date = last.on === null ? "" : isoOfSerial(last.on);
  return (
    <p className={styles.text}>
      {t.last({ version: last.version, who: last.by, date })}
      {last.why === "" ? null : <span className={styles.why}>{last.why}</span>}
    </p>
  );
}

/** What was published last, and again after everything that is done on the page. */
function useLast(page: RulesPageState, room: RulesRoom, scheme: Scheme): RulesVersion | null {
  const { port } = useAccess();
  const [last, setLast] = useState<RulesVersion | null>(null);
  const { busy, book } = page;
  useEffect(() => {
    if (busy) return undefined;
    let current = true;
    room.publishedOf(port, scheme.id).then(
      (found) => {
        if (current) setLast(found);
      },
      // That the record cannot be read is said where it is shown.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [port, room, scheme.id, busy, book]);
  return last;
}

interface FormProps {
  readonly page: RulesPageState;
  readonly rules: RulesInBook;
  readonly proposed: string;
}

function Form({ page, rules, proposed }: FormProps) {
  const styles = useStyles();
  const access = useAccess();
  const t = useRulesWords().publish;
  const [version, setVersion] = useState(proposed);
  const [who, setWho] = useState(() => access.userSetting(WHO) ?? "");
  const [why, setWhy] = useState("");
  const publish = usePublishing(page, rules);
  return (
    <>
      <Field label={t.number} size="small">
        <Input
          size="small"
          maxLength={20}
          value={version}
          onChange={(_, { value }) => setVersion(value)}
        />
      </Field>
      <Field label={t.who} size="small">
        <Input
          size="small"
          autoComplete="name"
          maxLength={60}
          value={who}
          onChange={(_, { value }) => setWho(value)}
        />
      </Field>
      <Field label={t.why} hint={t.whyHint} size="small">
        <Textarea size="small" rows={2} value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
      <div>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={page.busy}
          onClick={() => {
            const name = who.trim();
            access.keepUserSetting(WHO, name === "" ? undefined : name);
            publish({ version, who: name, why: why.trim() });
          }}
        >
          {page.busy ? t.publishing : t.button}
        </Button>
      </div>
    </>
  );
}

function usePublishing({ work }: RulesPageState, rules: RulesInBook) {
  const access = useAccess();
  const { locale } = useLanguage();
  const t = useRulesWords().publish;
  return (said: { readonly version: string; readonly who: string; readonly why: string }): void =>
    work(async (room): Promise<Notice | null> => {
      const publishing = { ...said, when: access.moment(), locale };
      const outcome = await room.publishTable(access.port, rules, publishing);
      if (outcome === null) return null;
      return outcome.ok
        ? { intent: "success", text: t.done({ version: outcome.value.version }) }
        : { intent: "warning", text: historyProblemText(outcome.problem, locale) };
    });
}

const useStyles = makeStyles({
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  why: { display: "block" },
  button: { minWidth: "auto" },
});
