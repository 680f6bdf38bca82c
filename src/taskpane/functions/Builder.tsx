import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";

import { signatures, type Signature } from "../../workbook";
import { NoticeBar } from "../grade/NoticeBar";
import { useLanguage } from "../language";
import { EnterBar } from "./EnterBar";
import type { FunctionHelp } from "./functionHelp";
import { Parameters } from "./Parameters";
import { Preview } from "./Preview";
import { readsTable, useBuilder, type Builder as State } from "./useBuilder";
import { useEntering } from "./useEntering";
import { useFocused } from "./useFocused";
import { useFunctionsWords } from "./useFunctionsWords";

interface BuilderProps {
  readonly help: FunctionHelp;
  onBack(): void;
}

const NO_PARAMETERS: Signature = { parameters: [], apart: true };

/** Puts one function together from the table's columns, shows the formula with what it gives, and inserts it. */
export function Builder({ help, onBack }: BuilderProps) {
  const styles = useStyles();
  const signature = signatures[help.name] ?? NO_PARAMETERS;
  const state = useBuilder(help.name, signature);
  const entering = useEntering();
  const { made, working, subject } = state;
  const { prepared } = made;
  const { words } = useLanguage();
  const t = useFunctionsWords();
  const missing = readsTable(signature) && subject.phase === "ready" && state.customers === null;
  return (
    <div className={styles.page}>
      <Top help={help} onBack={onBack} />
      {subject.phase === "looking" ? (
        <Spinner size="tiny" label={words.pane.starting} />
      ) : missing ? (
        <div className={styles.part}>
          <p className={styles.text}>{t.noTable}</p>
          <Button className={styles.start} onClick={subject.look}>
            {words.pane.table.look}
          </Button>
        </div>
      ) : (
        <Parameters help={help} signature={signature} state={state} />
      )}
      {[subject.notice, made.fault].map((notice) =>
        notice === null ? null : (
          <NoticeBar
            key={notice.text}
            notice={{ ...notice, action: "retry" }}
            onAction={subject.look}
            onDismiss={onBack}
          />
        ),
      )}
      <div className={styles.part} aria-busy={working}>
        {prepared?.code === "ready" ? (
          <Preview prepared={prepared} date={signature.format !== undefined} />
        ) : null}
        <p role="status" className={styles.text}>
          {prepared === null || prepared.code === "ready"
            ? working
              ? t.working
              : ""
            : lackText(prepared, help, t, words.pane.join)}
        </p>
      </div>
      <EnterBar
        prepared={prepared?.code === "ready" ? prepared : null}
        format={signature.format}
        cell={state.cell}
        entering={entering}
      />
    </div>
  );
}

type Lack = Exclude<NonNullable<State["made"]["prepared"]>, { readonly code: "ready" }>;

/** What is still in the way of a formula. */
function lackText(
  lack: Lack,
  { parameters }: FunctionHelp,
  t: ReturnType<typeof useFunctionsWords>,
  join: string,
): string {
  const nameOf = (key: string): string =>
    key === "values" || key === "headers"
      ? t.customers
      : (parameters.find((one) => one.key === key)?.name ?? key);
  switch (lack.code) {
    case "lacks":
      return t.lacks({ names: [...new Set(lack.parameters.map(nameOf))].join(join) });
    case "bad":
      return `${nameOf(lack.parameter)}: ${t.bad}`;
    case "no-inputs":
      return t.noInputs;
    case "headers":
      return t.headers;
  }
}

function Top({ help, onBack }: BuilderProps) {
  const styles = useStyles();
  const t = useFunctionsWords();
  const focused = useFocused(true);
  return (
    <div className={styles.top}>
      <Button
        ref={focused}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {t.all}
      </Button>
      <h2 className={styles.title}>{help.name}</h2>
      <p className={styles.text}>{help.description}</p>
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1, gap: tokens.spacingVerticalM },
  top: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    gap: tokens.spacingVerticalXS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, overflowWrap: "anywhere" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  start: { justifySelf: "start" },
});
