import type { Input, PlainScheme, Scheme } from "../rules";
import { call, cast, col, val } from "./expr";
import { answersOf } from "./grade";
import type { SqlOptions } from "./options";
import { GROUP } from "./population";
import type { Step } from "./query";
import { nameOf, type Source } from "./read/source";

/** A scheme, its parts and its precondition, the whole first. */
export const schemesIn = (
  scheme: PlainScheme & Pick<Scheme, "precondition">,
): readonly PlainScheme[] => [
  scheme,
  ...(scheme.parts ?? []).flatMap((part) => schemesIn(part.scheme)),
  ...(scheme.precondition ? schemesIn(scheme.precondition.scheme) : []),
];

/** What is read of the table: the columns that are kept, the cells of the inputs, and the group. */
export const rawStep = (
  table: string,
  sources: readonly Source[],
  { keep = [], groupBy }: SqlOptions,
): Step => ({
  name: "raw",
  notes: ["The columns that are read; inputs under the names of the scheme."],
  from: table,
  all: false,
  adds: [
    ...keep.map((name, k) => ({ name: `kept_${k + 1}`, is: col(name) })),
    ...sources.map(({ name, column, input: { label } }) => ({
      name: `${name}_cell`,
      is: col(column.name),
      note: `${label.en} (${label.zh})`,
    })),
    {
      name: GROUP,
      is: groupBy === undefined ? val("") : call("coalesce", cast("text", col(groupBy)), val("")),
    },
  ],
});

/** How an input is read: inputs of several schemes that are read alike are read once. */
const markOf = ({ key, type, unit, choices, min, max }: Input): string =>
  JSON.stringify([key, type, unit?.scale, choices?.map((each) => each.key), min, max]);

/** The columns that are read, and what the cells of an input are called. */
export const sourcesOf = (scheme: Scheme, { columns }: SqlOptions) => {
  const sources = new Map<string, Source>();
  for (const input of schemesIn(scheme).flatMap((each) => [...each.inputs, ...answersOf(each)])) {
    const column = columns[input.key];
    const mark = markOf(input);
    if (column === undefined || sources.has(mark)) continue;
    const same = [...sources.values()].filter((each) => each.input.key === input.key).length;
    const name = same === 0 ? nameOf(input.key) : `${nameOf(input.key)}_${same + 1}`;
    sources.set(mark, { input, column, name });
  }
  return {
    sources: [...sources.values()],
    readAs: (input: Input) => sources.get(markOf(input))?.name,
  };
};
