import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useMemo } from "react";

import { historyWords } from "../../text";
import type { RunsCompared } from "../../workbook";
import { useLanguage } from "../language";
import { CustomerList } from "./CustomerList";
import { valuesIn, type MatrixCell } from "./historyView";
import type { HistoryRoom } from "./loadHistory";
import type { HistoryPageState } from "./useHistoryPage";
import { useHistoryWords } from "./useHistoryWords";

interface BehindProps {
  readonly page: HistoryPageState;
  readonly room: HistoryRoom;
  readonly compared: RunsCompared;
  readonly cell: MatrixCell;
  onClose(): void;
}

/** The customers behind a cell of the migration, the heaviest first, each with what moved him. */
export function Behind({ page, room, compared, cell, onClose }: BehindProps) {
  const styles = useStyles();
  const language = useLanguage();
  const t = useHistoryWords().matrix;
  const lines = useMemo(() => {
    const valueText = valuesIn(room, compared, language);
    const causes = historyWords(language.locale).cause;
    return [...room.customersBehind(compared, cell.from, cell.to)]
      .sort((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1))
      .map((moved) => ({
        key: moved.key,
        text: causes[room.causeOf(moved)],
        ...(moved.weight === 0 ? {} : { value: valueText(moved.weight) }),
      }));
  }, [room, compared, cell, language]);
  return (
    <div className={styles.behind}>
      <div className={styles.head}>
        <h3 className={styles.title}>{cell.behind}</h3>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t.close}
          onClick={onClose}
        />
      </div>
      <CustomerList
        key={`${cell.from} ${cell.to}`}
        label={cell.behind}
        lines={lines}
        onCustomer={(key) => page.goToCustomer(compared.after.run, key)}
      />
    </div>
  );
}

const useStyles = makeStyles({
  behind: {
    paddingInline: tokens.spacingHorizontalS,
    paddingBlockEnd: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", alignItems: "center", minHeight: "36px" },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
