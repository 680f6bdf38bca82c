import pl from "nodejs-polars";
import type { Answer } from "./contestant";
import { contestants } from "./library";
import { industryName, type Customers } from "./table";
import {
  CARD,
  CARD_CUTS,
  LOOKUP_TIERS,
  RANK_CUTS,
  READS,
  SHARE_CUTS,
  TABLE,
  type Read,
  type Task,
} from "./tasks";

type Frame = ReturnType<typeof pl.DataFrame>;
type Expr = ReturnType<typeof pl.col>;

/** The first of several answers whose test holds. */
const firstOf = (cases: readonly (readonly [Expr, Expr])[], otherwise: Expr): Expr =>
  cases.reduceRight((rest, [test, then]) => pl.when(test).then(then).otherwise(rest), otherwise);

const cutBy = (score: Expr, cuts: readonly Expr[], reached: (score: Expr, cut: Expr) => Expr) =>
  firstOf(
    [
      [score.isNull(), pl.lit(-1)],
      ...cuts.map((cut, tier) => [reached(score, cut), pl.lit(tier)] as const),
    ],
    pl.lit(cuts.length),
  ).alias("tier");

const anyNull = (keys: readonly string[]): Expr =>
  keys.map((key) => pl.col(key).isNull()).reduce((one, other) => one.or(other));

const points = CARD.map(({ key, weight, bounds, points: given, below }) => {
  const cases = bounds.map((bound, k) => [pl.col(key).gtEq(bound), pl.lit(given[k])] as const);
  const rest = pl.when(pl.col(key).isNull()).then(pl.lit(null)).otherwise(pl.lit(below));
  return firstOf([...cases].reverse(), rest).mul(pl.lit(weight));
}).reduce((one, other) => one.plus(other));

const rules = firstOf(
  TABLE.map(({ when, tier }) => {
    const tests = Object.entries(when).flatMap(([key, { from, below }]) => [
      ...(from === undefined ? [] : [pl.col(key).gtEq(from)]),
      ...(below === undefined ? [] : [pl.col(key).lt(below)]),
    ]);
    return [tests.reduce((one, other) => one.and(other), pl.lit(true)), pl.lit(tier)] as const;
  }),
  pl.lit(3),
);

const share = (frame: Frame): Frame => {
  const total = frame.getColumn("revenue").sum();
  const revenue = pl.col("revenue");
  const within = pl
    .when(revenue.eq(revenue.shift(1)).fillNull(pl.lit(false)))
    .then(pl.lit(null))
    .otherwise(revenue.cumSum().div(pl.lit(total)))
    .fillNull("forward");
  return frame
    .filter(revenue.isNotNull())
    .select(revenue, pl.col("id"))
    .sort("revenue", true)
    .select(
      pl.col("id"),
      cutBy(
        within,
        SHARE_CUTS.map((cut) => pl.lit(cut + 1e-12)),
        (one, cut) => one.ltEq(cut),
      ),
    );
};

const rank = (frame: Frame): Frame => {
  const heads = frame.height - frame.getColumn("revenue").nullCount();
  return frame.select(
    pl.col("id"),
    cutBy(
      pl.col("revenue").rank("min", true),
      RANK_CUTS.map((cut) => pl.lit(Math.ceil(heads * cut - 1e-9))),
      (one, cut) => one.ltEq(cut),
    ),
  );
};

const rfm = (frame: Frame): Frame => {
  const high = (key: string) => {
    const column = frame.getColumn(key);
    const breaks = [0.2, 0.4, 0.6, 0.8].map((p) => column.quantile(p, "linear"));
    return breaks.map((each) => pl.when(pl.col(key).gt(each)).then(pl.lit(1)).otherwise(pl.lit(0)));
  };
  const fifth = (key: string) =>
    high(key)
      .reduce((one, other) => one.plus(other))
      .plus(pl.lit(1));
  const low = (test: Expr, worth: number) => pl.when(test).then(pl.lit(0)).otherwise(pl.lit(worth));
  const type = low(fifth("recency").lt(3), 4)
    .plus(low(fifth("orders").gt(3), 2))
    .plus(low(fifth("revenue").gt(3), 1));
  const none = anyNull(READS.rfm);
  return frame.select(pl.col("id"), pl.when(none).then(pl.lit(-1)).otherwise(type).alias("tier"));
};

const seriesOf = ({ numbers, industry }: Customers, key: Read) => {
  if (key === "industry") return pl.Series(key, industry as string[]);
  const { values, empty } = numbers[key];
  return pl.Series(
    key,
    values.map((value, row) => (empty[row] === 1 ? NaN : value)),
  );
};

/** Typed arrays have no nulls: NaN stands for them on the way in. */
const bring = (customers: Customers, keys: readonly Read[]): Frame => {
  const id = pl.Series(
    "id",
    Int32Array.from({ length: customers.rows }, (_, row) => row),
  );
  const columns = keys.map((key) => [key, seriesOf(customers, key)]);
  const frame = pl.DataFrame({ id, ...Object.fromEntries(columns) });
  const nulled = keys.map((key) =>
    key === "industry"
      ? pl.col(key)
      : pl.when(pl.col(key).isNan()).then(pl.lit(null)).otherwise(pl.col(key)).alias(key),
  );
  return frame.select(pl.col("id"), ...nulled);
};

const tiers = () => {
  const places = Array.from({ length: LOOKUP_TIERS[2] }, (_, place) => place);
  const tier = places.map((place) => LOOKUP_TIERS.findIndex((end) => place < end));
  return pl.DataFrame({ industry: places.map(industryName), tier });
};

const named = tiers();
const works: Readonly<Record<Task, (frame: Frame) => Frame>> = {
  card: (frame) =>
    frame.select(
      pl.col("id"),
      cutBy(
        points.round(9),
        CARD_CUTS.map((cut) => pl.lit(cut)),
        (one, cut) => one.gtEq(cut),
      ),
    ),
  table: (frame) =>
    frame.select(
      pl.col("id"),
      pl.when(anyNull(READS.table)).then(pl.lit(-1)).otherwise(rules).alias("tier"),
    ),
  share,
  rank,
  rfm,
  lookup: (frame) =>
    frame
      .select(pl.col("id"), pl.col("industry"))
      .join(named, { on: "industry", how: "left" })
      .select(pl.col("id"), pl.col("tier").fillNull(pl.lit(3))),
};

const read = (found: Frame, rows: number): Answer => {
  const tier = new Int16Array(rows).fill(-1);
  const ids = found.getColumn("id").toTypedArray() as Int32Array;
  const tiers = found.getColumn("tier").cast(pl.Int32).toTypedArray() as Int32Array;
  for (let k = 0; k < ids.length; k++) tier[ids[k] as number] = tiers[k] as number;
  return { tier };
};

/** Polars on its own threads, eagerly: each task one expression over the frame. */
export const [polars, polarsFromJavaScript] = contestants({
  name: "Polars",
  bring,
  work: (frame: Frame, task) => works[task](frame),
  read,
});
