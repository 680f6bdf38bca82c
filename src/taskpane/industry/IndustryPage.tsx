import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";

import {
  codedKindName,
  codedKinds,
  formerCodedColumn,
  regionLetters,
  type CodingResult,
} from "../../workbook";
import { ApplyBar } from "../grade/ApplyBar";
import { columnChoices, tableChoice } from "../grade/gradeView";
import { NoTable } from "../grade/NoTable";
import { NoticeBar } from "../grade/NoticeBar";
import { TableLine } from "../grade/TableLine";
import type { Notice, WriteChoice } from "../grade/views";
import { WriteColumns } from "../grade/WriteColumns";
import { useLanguage } from "../language";
import { Choices } from "./Choices";
import { CodingOutcome } from "./CodingOutcome";
import { CorrectionsTable } from "./CorrectionsTable";
import { DoubtfulList } from "./DoubtfulList";
import { SelectedText } from "./SelectedText";
import { useIndustry, type Industry } from "./useIndustry";
import { useIndustryWords } from "./useIndustryWords";

/** What the pane hands to the page. */
export interface IndustryPageProps {
  /** Whether it is in front: only then it follows what is selected and edited. */
  readonly shown: boolean;
  onTemplates(): void;
}

/** Codes a column of texts into a taxonomy: which column, with what result, what is to be checked, and apply. */
export function IndustryPage({ shown, onTemplates }: IndustryPageProps) {
  const industry = useIndustry(shown);
  const styles = useStyles();
  const { words } = useLanguage();
  const { state, customers, change, look } = industry;
  if (state.phase === "looking")
    return <Spinner className={styles.wait} label={words.pane.starting} />;
  if (customers === null)
    return (
      <>
        <Notices {...industry} />
        <NoTable onLook={look} onTemplates={onTemplates} />
      </>
    );
  return (
    <div className={styles.page}>
      <div className={styles.choices}>
        <TableLine
          tables={state.tables.map(tableChoice)}
          chosen={tableChoice(customers)}
          columns={columnChoices(customers)}
          keyColumn={customers.key}
          onTable={(table) =>
            change({ table, key: undefined, column: undefined, result: null, selectedRow: null })
          }
          onKey={(key) => change({ key })}
        />
        <Choices industry={industry} columns={columnChoices(customers)} />
      </div>
      <div className={styles.body}>
        <Notices {...industry} />
        <Body industry={industry} />
      </div>
      <Actions industry={industry} />
    </div>
  );
}

function Notices({ state, change, look, undo, goTo }: Industry) {
  if (state.notice === null) return null;
  const act: Record<NonNullable<Notice["action"]>, () => void> = {
    undo,
    look,
    retry: look,
    refresh: look,
  };
  return (
    <NoticeBar
      notice={state.notice}
      onAction={(action) => act[action]()}
      onDismiss={() => change({ notice: null })}
      onGoTo={goTo}
    />
  );
}

function Body({ industry }: { readonly industry: Industry }) {
  const { state, column, readiness } = industry;
  const styles = useStyles();
  const t = useIndustryWords();
  if (column === null) return <p className={styles.hint}>{t.choices.noColumnText}</p>;
  if (readiness.phase === "failed") return <Failed {...readiness} />;
  if (readiness.phase === "loading") return <Spinner className={styles.wait} label={t.loading} />;
  const result = state.result?.ready === readiness.ready ? state.result : null;
  return (
    <>
      <CodingOutcome industry={industry} result={result} />
      {result === null ? null : (
        <>
          <SelectedText industry={industry} result={result} />
          <DoubtfulList industry={industry} result={result} />
          <Columns industry={industry} result={result} />
        </>
      )}
      <CorrectionsTable industry={industry} ready={readiness.ready} />
    </>
  );
}

function Failed({ detail, retry }: { readonly detail: string; retry(): void }) {
  const { words } = useLanguage();
  const t = useIndustryWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{t.loadFailed({ detail })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={retry}>
          {words.pane.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Columns({ industry, result }: { industry: Industry; result: CodingResult }) {
  const { state, change } = industry;
  const { locale } = useLanguage();
  const { region } = result.request.customers;
  const columns = codedKinds.map((kind): WriteChoice<typeof kind> => {
    const former = formerCodedColumn(region.headers, result.ready.taxonomy, kind);
    return {
      id: kind,
      further: false,
      header: codedKindName(kind, locale),
      chosen: state.kinds.includes(kind) || former !== null,
      ...(former !== null && { replaces: regionLetters(region, former) }),
    };
  });
  return (
    <WriteColumns
      columns={columns}
      onChoose={(kind, chosen) =>
        change(({ kinds }) => ({
          kinds: chosen ? [...kinds, kind] : kinds.filter((one) => one !== kind),
        }))
      }
    />
  );
}

function Actions({ industry }: { readonly industry: Industry }) {
  const { state, readiness, apply, cancel, undoApplied } = industry;
  const { result, run, working, kinds, keeping, applied, undoing } = state;
  const isCurrent = readiness.phase === "ready" && result?.ready === readiness.ready;
  const rows = isCurrent ? result.coded : 0;
  return (
    <ApplyBar
      rows={rows}
      enabled={rows > 0 && working === null && kinds.length > 0 && !keeping}
      run={run}
      canUndo={applied !== null}
      undoing={undoing}
      onApply={apply}
      onCancel={cancel}
      onUndo={undoApplied}
    />
  );
}

const useStyles = makeStyles({
  wait: { paddingBlock: tokens.spacingVerticalXXXL },
  page: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  choices: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});
