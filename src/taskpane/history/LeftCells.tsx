import type { UndoneRun } from "../../workbook";
import { useLanguage } from "../language";
import { CustomerList } from "./CustomerList";
import type { HistoryPageState } from "./useHistoryPage";
import { useHistoryWords } from "./useHistoryWords";

interface LeftCellsProps {
  readonly page: HistoryPageState;
  readonly undone: UndoneRun;
}

/** The cells that an undo left, because they hold something else than the run wrote. */
export function LeftCells({ page, undone: { run, left } }: LeftCellsProps) {
  const { count } = useLanguage();
  const t = useHistoryWords().undo;
  const lines = left.map(({ key, header, sheetRow }) => ({
    key,
    text: t.leftCell({ header, row: String(sheetRow), key: "" }),
  }));
  return (
    <CustomerList
      label={t.left({ cells: count(left.length) })}
      lines={lines}
      onCustomer={(key) => page.goToCustomer(run, key)}
    />
  );
}
