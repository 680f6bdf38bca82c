import type { Method } from "../../rules";
import {
  bandCell,
  flagCell,
  inputCell,
  labelCell,
  numberCell,
  onlyCell,
  partCell,
  partyCell,
  sourceCell,
  tierCell,
  valuesCell,
} from "../codecs";
import { childKind, listKind, singleKind, type Fields, type RowKind } from "./rowKind";
import type { Entry } from "../codec";
import type { Named } from "../named";
import { placeRows } from "./placeRows";

type Of<Kind extends Method["kind"]> = Extract<Method, { kind: Kind }>;
type Item<List> = NonNullable<List> extends readonly (infer Each)[] ? Each : never;

const label = { column: "label", codec: labelCell } as const;
const from = { column: "source", codec: sourceCell } as const;
const tier = { column: "tier", codec: tierCell, required: true } as const;
const only = { column: "only", codec: onlyCell } as const;
const test = { column: "test", codec: bandCell } as const;
const number = { codec: numberCell, required: true } as const;

type Rule = Item<Of<"decision-table">["rules"]>;
const ruleFields: Fields<Rule, "when"> = {
  only,
  tier: { column: "tier", codec: tierCell },
  take: { column: "take", codec: partCell },
  value: { column: "points", codec: numberCell },
  label,
  from,
};

const cutoffFields: Fields<Item<Of<"scorecard">["cutoffs"]>> = {
  tier,
  atLeast: { column: "atLeast", codec: numberCell },
  keepAbove: { column: "keepAbove", codec: numberCell },
  from,
};

type Criterion = Item<Of<"scorecard">["criteria"]>;
const criterionFields: Fields<Criterion, "bands"> = {
  input: { column: "item", codec: inputCell, required: true },
  only,
  weight: { column: "weight", ...number },
  per: { column: "per", codec: numberCell },
  optional: { column: "optional", codec: flagCell },
  from,
};
const bandFields: Fields<Item<Criterion["bands"]>> = {
  test,
  points: { column: "points", ...number },
  label,
  from,
};

type Multiplier = Item<Of<"scorecard">["multipliers"]>;
const multiplierFields: Fields<Multiplier, "bands"> = {
  input: { column: "item", codec: inputCell, required: true },
  only,
  from,
};
const stepFields: Fields<Item<Multiplier["bands"]>> = {
  test,
  factor: { column: "factor", ...number },
  label,
  from,
};
const limitFields: Fields<Item<Of<"scorecard">["limits"]>, "when"> = { atBest: tier, label, from };

const entryFields: Fields<Item<Of<"lookup">["entries"]>> = {
  values: { column: "values", codec: valuesCell, required: true },
  tier,
  label,
  from,
};
const otherwiseFields: Fields<NonNullable<Of<"lookup">["otherwise"]>> = { tier, from };

const inactiveFields: Fields<NonNullable<Of<"rank">["active"]>> = {
  input: { column: "item", codec: inputCell, required: true },
  otherwise: tier,
};

type Case = Item<Of<"split">["cases"]>;
const caseFields: Fields<Case, "when" | "shares"> = { tier, label, from };
/** The party and its label stand in one cell. */
const shareFields: Fields<Omit<Item<Case["shares"]>, "party" | "label"> & { who: unknown }> = {
  who: { column: "item", codec: partyCell, required: true },
  share: { column: "share", ...number },
  among: { column: "among", codec: inputCell },
};
const unpack = ({ party, label: words, ...rest }: Entry): Entry => ({
  who: { key: party, label: words },
  ...rest,
});
const pack = ({ who, ...rest }: Entry): Entry => {
  const { key, label: words } = who as Named;
  return { party: key, label: words, ...rest };
};

const cutoffRows = listKind("cutoffs", { kind: "cutoff", fields: cutoffFields });
const child = (field: string, kind: RowKind) => ({ field, kind, echo: true }) as const;

/** The rows of each method, in the order in which a table has them. */
export const METHOD_ROWS: Readonly<Record<Method["kind"], readonly RowKind[]>> = {
  "decision-table": [
    listKind("rules", { kind: "rule", fields: ruleFields, tests: true }),
    cutoffRows,
  ],
  scorecard: [
    listKind("criteria", {
      kind: "criterion",
      fields: criterionFields,
      children: child("bands", childKind({ kind: "band", fields: bandFields })),
    }),
    listKind("multipliers", {
      kind: "multiplier",
      fields: multiplierFields,
      children: {
        ...child("bands", childKind({ kind: "step", fields: stepFields })),
        always: true,
      },
    }),
    cutoffRows,
    listKind("limits", { kind: "limit", fields: limitFields, tests: true, ordered: false }),
  ],
  share: [placeRows],
  rank: [placeRows, singleKind("active", { kind: "inactive", fields: inactiveFields })],
  formula: [cutoffRows],
  lookup: [
    listKind("entries", { kind: "entry", fields: entryFields, ordered: false }),
    singleKind("otherwise", { kind: "otherwise", fields: otherwiseFields }),
  ],
  split: [
    listKind("cases", {
      kind: "case",
      fields: caseFields,
      tests: true,
      children: {
        field: "shares",
        kind: childKind({ kind: "share", fields: shareFields, unpack, pack }),
        always: true,
      },
    }),
  ],
};
