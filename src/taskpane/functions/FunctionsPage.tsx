import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useDeferredValue, useMemo, useState } from "react";

import { signatures } from "../../workbook";
import { useLanguage } from "../language";
import { byFinding } from "../search/groups";
import { searchOver } from "../search/search";
import { Section } from "../shell/Section";
import { FunctionDetails } from "./FunctionDetails";
import { functionHelp, type FunctionHelp } from "./functionHelp";
import { useFunctionsWords } from "./useFunctionsWords";

const Builder = lazy(() =>
  import(/* webpackChunkName: "function-builder" */ "./Builder").then((room) => ({
    default: room.Builder,
  })),
);

/** The functions that can be typed into cells, each with what it takes and gives; any of them can be put together and inserted. */
export function FunctionsPage() {
  const { locale } = useLanguage();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const [building, setBuilding] = useState<FunctionHelp | null>(null);
  const helps = useMemo(() => functionHelp(locale), [locale]);
  if (building !== null) {
    const help = helps.find(({ name }) => name === building.name) ?? building;
    return (
      <Suspense>
        <Builder key={help.name} help={help} onBack={() => setBuilding(null)} />
      </Suspense>
    );
  }
  return (
    <List
      helps={helps}
      typed={typed}
      open={open}
      onTyped={setTyped}
      onOpen={setOpen}
      onInsert={setBuilding}
    />
  );
}

interface ListProps {
  readonly helps: readonly FunctionHelp[];
  readonly typed: string;
  /** The function whose help is unfolded. */
  readonly open: string | null;
  onTyped(typed: string): void;
  onOpen(name: string | null): void;
  onInsert(help: FunctionHelp): void;
}

function List({ helps, typed, open, onTyped, onOpen, onInsert }: ListProps) {
  const styles = useStyles();
  const { words, count } = useLanguage();
  const t = useFunctionsWords();
  const wanted = useDeferredValue(typed);
  const search = useMemo(() => searchOver(helps), [helps]);
  const found = search(wanted);
  const groups = found === null ? [{ label: "", items: helps }] : byFinding(found, words);
  const many = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{words.pane.functions.lead}</p>
      <SearchBox
        className={styles.search}
        aria-label={t.search}
        placeholder={t.search}
        dismiss={{ "aria-label": words.pane.search.clear }}
        value={typed}
        onChange={(_, { value }) => onTyped(value)}
      />
      <p role="status" className={styles.status}>
        {found === null ? "" : many === 0 ? t.none : t.found({ count: count(many) })}
      </p>
      {groups.map(({ label, items }) => (
        <div key={label}>
          {label === "" ? null : <p className={styles.group}>{label}</p>}
          {items.map((help) => (
            <Entry
              key={help.name}
              help={help}
              open={open === help.name}
              onOpen={onOpen}
              onInsert={onInsert}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface EntryProps extends Pick<ListProps, "onOpen" | "onInsert"> {
  readonly help: FunctionHelp;
  readonly open: boolean;
}

function Entry({ help, open, onOpen, onInsert }: EntryProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  // The function that was being put together is open when the list comes back: the keyboard goes back to its button.
  const [opened] = useState(open);
  return (
    <div className={styles.entry}>
      <Section
        title={help.name}
        open={open}
        onToggle={(isOpen) => onOpen(isOpen ? help.name : null)}
      >
        <FunctionDetails
          help={help}
          href={`help/${help.name}.${locale}.html`}
          focused={opened}
          onInsert={help.name in signatures ? () => onInsert(help) : null}
        />
      </Section>
      {open ? null : <p className={styles.brief}>{help.description}</p>}
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  lead: { marginBlock: `0 ${tokens.spacingVerticalS}` },
  search: { width: "100%", maxWidth: "100%" },
  status: {
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  group: {
    marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  brief: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    paddingBlockEnd: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
