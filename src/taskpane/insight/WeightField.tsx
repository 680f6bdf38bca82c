import { Choice } from "./Choice";

import { useInsightWords } from "./useInsightWords";
import type { Weighing } from "./useWeighing";

const NONE = "none";

/** By which column customers are weighed; nothing where no column holds numbers. */
export function WeightField({ columns, column, choose }: Weighing) {
  const t = useInsightWords();
  if (columns === null || columns.length === 0) return null;
  return (
    <Choice
      label={t.weight}
      chosen={column === null ? NONE : String(column)}
      options={[
        { key: NONE, text: t.noWeight },
        ...columns.map((one) => ({ key: String(one.column), text: one.header })),
      ]}
      onChoose={(key) => choose(key === NONE ? null : Number(key))}
    />
  );
}
