import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { columnChoices, tableChoice } from "../../grade/gradeView";
import { Inputs } from "../../grade/Inputs";
import { NoticeBar } from "../../grade/NoticeBar";
import { TableLine } from "../../grade/TableLine";
import { useLanguage } from "../../language";
import { Edited } from "../Edited";
import { NoRows } from "../NoRows";
import { useRfmWords } from "../rfm/useRfmWords";
import type { Noticing } from "../useNotice";
import { Working } from "../Working";
import type { Work } from "../useWork";
import { ChoiceField } from "./Fields";
import type { Source } from "./useSource";

interface SourceFrameProps<Rows> {
  readonly source: Source<Rows>;
  /** The work on what was read. */
  readonly work: Omit<Work<never, never>, "answered">;
  readonly noticing: Noticing;
  /** What is said where there is no table at all. */
  readonly none: { readonly title: string; readonly text: string };
  readonly choices: ReactNode;
  readonly children: ReactNode;
}

/** The table that a part works on and its columns, the choices, what is being done; and below all that the result. */
export function SourceFrame<Rows>(props: SourceFrameProps<Rows>) {
  const styles = useStyles();
  const { words } = useLanguage();
  const { source, work, noticing, none, choices, children } = props;
  const { tables } = source;
  if (tables.phase === "looking")
    return <Spinner className={styles.wait} label={words.pane.starting} />;
  const again = (): void => {
    noticing.say(null);
    void tables.look();
  };
  const notice =
    noticing.notice === null ? null : (
      <NoticeBar notice={noticing.notice} onAction={again} onDismiss={() => noticing.say(null)} />
    );
  if (tables.customers === null)
    return (
      <NoRows {...none} onLook={again}>
        {notice}
      </NoRows>
    );
  const reads = source.work.working !== null || source.work.stopped;
  return (
    <div className={styles.part}>
      <Table source={source} />
      {source.columns?.enough === true ? choices : null}
      {notice}
      <Edited edited={tables.edited} onLook={again} />
      <Working {...(reads ? source.work : work)} />
      {source.columns?.enough === true ? children : <Lacking source={source} />}
    </div>
  );
}

function Table<Rows>({ source }: Pick<SourceFrameProps<Rows>, "source">) {
  const styles = useStyles();
  const t = useRfmWords().source;
  const { tables, columns, kind, chooseKind, chooseColumn } = source;
  const { customers } = tables;
  if (customers === null || columns === null) return null;
  return (
    <div className={styles.table}>
      <TableLine
        tables={tables.tables.map(tableChoice)}
        chosen={tableChoice(customers)}
        columns={columnChoices(customers)}
        keyColumn={customers.key}
        onTable={tables.choose}
        onKey={tables.chooseKey}
      />
      <ChoiceField label={t.rows} value={kind} names={t.kinds} onChoose={chooseKind} />
      <Inputs lines={columns.lines} columns={columnChoices(customers)} onMap={chooseColumn} />
    </div>
  );
}

/** Which columns are missing. */
function Lacking<Rows>({ source: { columns, kind } }: Pick<SourceFrameProps<Rows>, "source">) {
  const styles = useStyles();
  const t = useRfmWords().source;
  const lacking = columns?.lines.filter((line) => line.needed && line.column === null) ?? [];
  const onlyAmount = kind === "purchases" && lacking.every(({ key }) => key === "amount");
  return (
    <>
      <p className={styles.text}>{onlyAmount ? t.noAmounts : t.noColumns}</p>
      {onlyAmount ? null : <p className={styles.text}>{t.noneText}</p>}
    </>
  );
}

const useStyles = makeStyles({
  wait: { paddingBlock: tokens.spacingVerticalXXXL },
  part: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  table: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
