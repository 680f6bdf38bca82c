import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { columnChoices, tableChoice } from "../../grade/gradeView";
import { Inputs } from "../../grade/Inputs";
import { TableLine } from "../../grade/TableLine";
import { PartFrame } from "../PartFrame";
import { useRfmWords } from "../rfm/useRfmWords";
import type { Noticing } from "../useNotice";
import { useTextStyles } from "../useTextStyles";
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
  const { source, work, noticing, none, choices, children } = props;
  const isEnough = source.columns?.enough === true;
  const reads = source.work.working !== null || source.work.stopped;
  return (
    <PartFrame
      tables={source.tables}
      noticing={noticing}
      none={none}
      choices={
        <>
          <Table source={source} />
          {isEnough ? choices : null}
        </>
      }
      work={reads ? source.work : work}
    >
      {isEnough ? children : <Lacking source={source} />}
    </PartFrame>
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
  const text = useTextStyles();
  const t = useRfmWords().source;
  const lacking = columns?.lines.filter((line) => line.needed && line.column === null) ?? [];
  const onlyAmount = kind === "purchases" && lacking.every(({ key }) => key === "amount");
  return (
    <>
      <p className={text.hint}>{onlyAmount ? t.noAmounts : t.noColumns}</p>
      {onlyAmount ? null : <p className={text.hint}>{t.noneText}</p>}
    </>
  );
}

const useStyles = makeStyles({
  table: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
});
