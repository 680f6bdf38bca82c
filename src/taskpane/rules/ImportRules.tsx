import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";

import { inLocale, type Scheme } from "../../workbook";
import { useAccess } from "../access";
import type { Notice } from "../grade/views";
import { useLanguage } from "../language";
import type { FileRoom } from "./loadFiles";
import type { RulesPageState } from "./useRulesPage";
import { useRulesWords } from "./useRulesWords";

/** Faults that are named. */
const NAMED = 8;

interface ImportRulesProps {
  readonly page: RulesPageState;
  readonly files: FileRoom;
  onDone(): void;
}

/** Takes schemes out of a text or a file, and puts the rules of one into a sheet. */
export function ImportRules({ page, files, onDone }: ImportRulesProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useRulesWords();
  const [text, setText] = useState("");
  const read = useMemo(
    () => (text.trim() === "" ? null : files.readSchemeText(text)),
    [files, text],
  );
  return (
    <div className={styles.body}>
      <Field label={t.paste} hint={t.pasteHint} size="small">
        <Textarea size="small" rows={6} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <FileButton onText={setText} />
      <div role="status">
        {read?.ok === false ? <Faults texts={files.schemeFaultTexts(read.faults, locale)} /> : null}
        {read?.ok === true ? (
          <ul className={styles.found}>
            {read.schemes.map((scheme) => (
              <Found key={scheme.id} page={page} scheme={scheme} onDone={onDone} />
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

/** A scheme that was read, to be inserted; where the workbook has rules of it, that they come first. */
function Found({
  page,
  scheme,
  onDone,
}: Pick<ImportRulesProps, "page" | "onDone"> & { readonly scheme: Scheme }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useRulesWords();
  const add = useAdding(page, onDone);
  const name = inLocale(scheme.name, locale);
  const held = page.book.tables.find(({ rules }) => rules.scheme === scheme.id);
  return (
    <li className={styles.one}>
      <span>{t.read({ name, version: scheme.version })}</span>
      {held === undefined ? (
        <Button
          size="small"
          aria-label={t.addNamed({ name })}
          disabledFocusable={page.busy}
          onClick={() => add(scheme)}
        >
          {t.add}
        </Button>
      ) : (
        <span>{t.taken({ sheet: held.rules.region.area.sheet })}</span>
      )}
    </li>
  );
}

function useAdding({ work, choose }: RulesPageState, onDone: () => void) {
  const { port } = useAccess();
  const { locale } = useLanguage();
  const t = useRulesWords();
  return (scheme: Scheme): void =>
    work(async (room): Promise<Notice> => {
      const { region } = await room.editRules(port, scheme, locale);
      choose(scheme.id);
      onDone();
      return { intent: "success", text: t.inserted({ sheet: region.area.sheet }) };
    });
}

function FileButton({ onText }: { onText(text: string): void }) {
  const styles = useStyles();
  const t = useRulesWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={input}
        type="file"
        className={styles.hidden}
        accept=".json,.dmn,.xml"
        aria-label={t.file}
        tabIndex={-1}
        onChange={({ target }) => {
          void target.files?.[0]?.text().then(onText);
          // The same file can be chosen again after it was mended.
          target.value = "";
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {t.file}
      </Button>
    </div>
  );
}

function Faults({ texts }: { readonly texts: readonly string[] }) {
  const styles = useStyles();
  const { count } = useLanguage();
  const t = useRulesWords();
  const rest = texts.length - NAMED;
  return (
    <>
      <p className={styles.text}>{t.notRead}</p>
      <ul className={styles.faults}>
        {texts.slice(0, NAMED).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {rest > 0 ? <li>{t.moreFaults({ count: count(rest) })}</li> : null}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  found: { listStyleType: "none", margin: 0, padding: 0 },
  one: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  // The button beside it is the one that is seen and reached.
  hidden: { display: "none" },
  text: { margin: 0 },
  faults: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});
