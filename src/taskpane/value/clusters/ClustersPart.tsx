import { makeStyles, Spinner, tokens } from "@fluentui/react-components";

import { clusterProblemText } from "../../../text";
import { clusterHeader } from "../../../workbook";
import { ApplyBar } from "../../grade/ApplyBar";
import { columnChoices, tableChoice } from "../../grade/gradeView";
import { NoTable } from "../../grade/NoTable";
import { NoticeBar } from "../../grade/NoticeBar";
import { TableLine } from "../../grade/TableLine";
import { useLanguage } from "../../language";
import type { PartProps } from "../part";
import { Edited } from "../Edited";
import { useTextStyles } from "../useTextStyles";
import { useValueWords } from "../useValueWords";
import { Working } from "../Working";
import { Choices } from "./Choices";
import { Outcome } from "./Outcome";
import { useClusters, type Clusters } from "./useClusters";

/** Customers who are alike: which table, by which columns and how; what was found; and what to do with it. */
export function ClustersPart({ shown, onTemplates }: PartProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const clusters = useClusters(shown);
  const { tables, say } = clusters;
  const { customers, look } = tables;
  if (tables.phase === "looking")
    return <Spinner className={styles.wait} label={words.pane.starting} />;
  const again = (): void => {
    say(null);
    void look();
  };
  if (customers === null)
    return (
      <>
        <Notices clusters={clusters} onLook={again} />
        <NoTable onLook={again} onTemplates={onTemplates} />
      </>
    );
  return (
    <div className={styles.part}>
      <TableLine
        tables={tables.tables.map(tableChoice)}
        chosen={tableChoice(customers)}
        columns={columnChoices(customers)}
        keyColumn={customers.key}
        onTable={tables.choose}
        onKey={tables.chooseKey}
      />
      <Choices clusters={clusters} columns={columnChoices(customers)} />
      <Notices clusters={clusters} onLook={again} />
      <Edited edited={tables.edited} onLook={again} />
      <Working {...clusters.work} />
      <div className={styles.body}>
        <Found clusters={clusters} />
      </div>
      <Actions clusters={clusters} />
    </div>
  );
}

function Notices({ clusters, onLook }: { readonly clusters: Clusters; onLook(): void }) {
  const { notice, say, goTo, writing } = clusters;
  if (notice === null) return null;
  return (
    <NoticeBar
      notice={notice}
      onAction={(action) => (action === "undo" ? writing.undo() : onLook())}
      onDismiss={() => say(null)}
      onGoTo={goTo}
    />
  );
}

/** What was found, or why nothing was. */
function Found({ clusters }: { readonly clusters: Clusters }) {
  const texts = useTextStyles();
  const { locale } = useLanguage();
  const t = useValueWords().clusters;
  const { columns, numbers, result, work } = clusters;
  if (columns?.length === 0)
    return <p className={texts.hint}>{numbers.length > 0 ? t.chooseColumns : t.noColumns}</p>;
  if (result === null) return null;
  if (!result.answer.ok)
    return work.working === null ? (
      <p className={texts.hint} role="status">
        {clusterProblemText(result.answer.problem, locale)}
      </p>
    ) : null;
  return <Outcome clusters={clusters} result={result} found={result.answer.value} />;
}

function Actions({ clusters }: { readonly clusters: Clusters }) {
  const texts = useTextStyles();
  const { locale } = useLanguage();
  const t = useValueWords().clusters;
  const { result, isCurrent, work, writing, write } = clusters;
  if (writing.run === null && !writing.canUndo && result?.answer.ok !== true) return null;
  const rows = result?.answer.ok === true ? result.answer.value.order.length : 0;
  return (
    <>
      <p className={texts.small}>
        {t.write({
          first: clusterHeader("cluster", locale),
          second: clusterHeader("apart", locale),
        })}
      </p>
      <ApplyBar
        rows={rows}
        enabled={rows > 0 && isCurrent && work.working === null}
        run={writing.run}
        canUndo={writing.canUndo}
        undoing={writing.undoing}
        onApply={write}
        onCancel={writing.cancel}
        onUndo={writing.undo}
      />
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
  body: { flexGrow: 1, minWidth: 0 },
});
