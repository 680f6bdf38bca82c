import * as aq from "arquero";
import type { Contestant, Doing } from "./contestant";
import { industryName, NUMBERS, type Customers } from "./table";
import { CARD, CARD_CUTS, LOOKUP_TIERS, RANK_CUTS, SHARE_CUTS, TABLE, type Task } from "./tasks";

type Table = ReturnType<typeof aq.table>;

const cutBy = (score: string, cuts: readonly (number | string)[], sign: ">=" | "<="): string =>
  `${score} == null ? -1 : ${cuts.map((cut, tier) => `${score} ${sign} ${cut} ? ${tier} : `).join("")}${cuts.length}`;

const points = CARD.map(({ key, weight, bounds, points: given, below }) => {
  const whens = bounds.map((bound, k) => `d.${key} >= ${bound} ? ${given[k]} : `).reverse();
  return `${weight} * (d.${key} == null ? NaN : ${whens.join("")}${below})`;
}).join(" + ");

const rules = TABLE.map(({ when, tier }) => {
  const tests = Object.entries(when).flatMap(([key, { from, below }]) => [
    ...(from === undefined ? [] : [`d.${key} >= ${from}`]),
    ...(below === undefined ? [] : [`d.${key} < ${below}`]),
  ]);
  return `${tests.join(" && ") || "true"} ? ${tier} : `;
}).join("");
const none = (keys: readonly string[]) => keys.map((key) => `d.${key} == null`).join(" || ");

const share = (table: Table): Table =>
  table
    .filter("d => d.revenue != null")
    .orderby(aq.desc("revenue"))
    .derive({
      sum: aq.rolling("d => op.sum(d.revenue)"),
      all: "d => op.sum(d.revenue)",
      above: "d => op.lag(d.revenue, 1)",
    } as never)
    .derive({ own: "d => d.above == d.revenue ? null : d.sum / d.all" } as never)
    .derive({ within: "d => op.fill_down(d.own)" } as never)
    .derive({
      tier: `d => ${cutBy(
        "d.within",
        SHARE_CUTS.map((cut) => cut + 1e-12),
        "<=",
      )}`,
    } as never);

const rank = (table: Table): Table =>
  table
    .filter("d => d.revenue != null")
    .orderby(aq.desc("revenue"))
    .derive({ place: "d => op.rank()", heads: "d => op.count()" } as never)
    .derive({
      tier: `d => ${cutBy(
        "d.place",
        RANK_CUTS.map((cut) => `op.ceil(d.heads * ${cut} - 1e-9)`),
        "<=",
      )}`,
    } as never);

const rfm = (table: Table): Table => {
  const breaks = (key: string) =>
    [0.2, 0.4, 0.6, 0.8].map((p) => [
      `${key}${String(p * 10)}`,
      `d => op.quantile(d.${key}, ${p})`,
    ]);
  const found = table
    .rollup(Object.fromEntries(["recency", "orders", "revenue"].flatMap(breaks)) as never)
    .object() as Record<string, number>;
  const passed = (key: string) =>
    `(${[2, 4, 6, 8].map((p) => `(d.${key} > ${found[`${key}${String(p)}`]} ? 1 : 0)`).join(" + ")})`;
  const type = `(${passed("recency")} < 2 ? 0 : 4) + (${passed("orders")} > 2 ? 0 : 2) + (${passed("revenue")} > 2 ? 0 : 1)`;
  return table.derive({
    tier: `d => ${none(["recency", "orders", "revenue"])} ? -1 : ${type}`,
  } as never);
};

const load = ({ rows, numbers, industry }: Customers): Table =>
  aq.table({
    id: Float64Array.from({ length: rows }, (_, row) => row),
    ...Object.fromEntries(
      NUMBERS.map((key) => {
        const { values, empty } = numbers[key];
        return [key, Array.from(values, (value, row) => (empty[row] === 1 ? null : value))];
      }),
    ),
    industry: industry as string[],
  });

/** Arquero: each task verbs on a table of columns. */
export const arquero: Contestant = {
  name: "arquero",
  ready: (customers) => {
    const table = load(customers);
    const places = Array.from({ length: LOOKUP_TIERS[2] }, (_, place) => place);
    const named = aq.table({
      industry: places.map(industryName),
      tier: places.map((place) => LOOKUP_TIERS.findIndex((end) => place < end)),
    });
    const works: Readonly<Record<Task, () => Table>> = {
      card: () =>
        table.derive({ score: `d => op.round((${points}) * 1e9) / 1e9` } as never).derive({
          tier: `d => d.score !== d.score ? -1 : ${cutBy("d.score", CARD_CUTS, ">=")}`,
        } as never),
      table: () =>
        table.derive({
          tier: `d => ${none(["revenue", "orders", "recency", "margin"])} ? -1 : ${rules}-1`,
        } as never),
      share: () => share(table),
      rank: () => rank(table),
      rfm: () => rfm(table),
      lookup: () =>
        table
          .select("id", "industry")
          .join_left(named, "industry")
          .derive({ tier: "d => d.tier == null ? 3 : d.tier" } as never),
    };
    const doing = (task: Task): Doing => {
      let done: Table | undefined;
      return {
        work: () => (done = works[task]()),
        answer: () => {
          const tier = new Int16Array(customers.rows).fill(-1);
          const [ids, tiers] = [done?.array("id"), done?.array("tier")] as unknown as [
            number[],
            number[],
          ];
          for (let k = 0; k < ids.length; k++) tier[ids[k] as number] = tiers[k] as number;
          return { tier };
        },
      };
    };
    return Promise.resolve({
      tasks: Object.fromEntries(Object.keys(works).map((task) => [task, doing(task as Task)])),
    });
  },
};
