import { Link, makeStyles, tokens } from "@fluentui/react-components";

import { inLocale, type FormulaCell, type RulesInBook, type Scheme } from "../../workbook";
import { useAccess } from "../access";
import { useLanguage } from "../language";
import { useBookRules } from "../rules/bookRules";
import { firstCell } from "../rules/rulesView";
import { Fact, Facts } from "./Facts";
import type { HistoryRoom } from "./loadHistory";
import { useHistoryWords } from "./useHistoryWords";

interface FormulaStampProps {
  readonly room: HistoryRoom;
  readonly found: FormulaCell;
  readonly schemes: readonly Scheme[];
  onRules(): void;
}

/** The rules that a formula names: a rules table of the workbook, a scheme of the menu, or neither. */
export function FormulaStamp({ room, found, schemes, onRules }: FormulaStampProps) {
  const styles = useStyles();
  const t = useHistoryWords().stamp;
  const { tables } = useBookRules();
  const named = room.rulesNamed(found.formula);
  if (named === null) return null;
  const table = tables.find(({ rules }) =>
    named.tables.some((name) => name.toLowerCase() === rules.table.toLowerCase()),
  )?.rules;
  const scheme =
    (table?.outcome.ok === true ? table.outcome.value.scheme : null) ??
    schemeIn(room, named.texts, schemes);
  return (
    <>
      <Facts>
        <Fact label={t.formula}>
          <code className={styles.code}>{found.formula}</code>
        </Fact>
        <Fact label={t.byTable}>
          <Rules table={table} scheme={scheme} name={named.function} />
        </Fact>
        {scheme === null ? null : <OfScheme room={room} scheme={scheme} />}
      </Facts>
      <p className={styles.text}>{t.live}</p>
      {table === undefined ? null : (
        <div>
          <Link as="button" onClick={onRules}>
            {t.showRules}
          </Link>
        </div>
      )}
    </>
  );
}

/** The scheme that one of a formula's texts names, by its id or as people call it. */
const schemeIn = (
  { schemeNamed }: HistoryRoom,
  texts: readonly string[],
  schemes: readonly Scheme[],
): Scheme | null => {
  for (const text of texts) {
    const found = schemeNamed(text);
    const id = found.ok ? found.value.id : text;
    const scheme = schemes.find((one) => one.id === id);
    if (scheme !== undefined) return scheme;
  }
  return null;
};

/** Functions that go by a scheme even where none is named. */
const GRADES = /^CLIENT/;

function Rules(props: {
  readonly table: RulesInBook | undefined;
  readonly scheme: Scheme | null;
  readonly name: string;
}) {
  const { table, scheme, name } = props;
  const { port } = useAccess();
  const { locale } = useLanguage();
  const t = useHistoryWords().stamp;
  if (table !== undefined)
    return (
      <Link as="button" onClick={() => void port.goTo(firstCell(table)).catch(() => undefined)}>
        {table.table}
      </Link>
    );
  if (scheme !== null) return t.builtIn({ scheme: inLocale(scheme.name, locale) });
  return GRADES.test(name) ? t.ownScheme : t.noRules;
}

function OfScheme({ room, scheme }: { readonly room: HistoryRoom; readonly scheme: Scheme }) {
  const { locale } = useLanguage();
  const t = useHistoryWords().stamp;
  return (
    <>
      <Fact label={t.scheme}>{inLocale(scheme.name, locale)}</Fact>
      <Fact label={t.version}>{scheme.version}</Fact>
      <Fact label={t.hash}>
        <code>{room.rulesHash(scheme)}</code>
      </Fact>
    </>
  );
}

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
