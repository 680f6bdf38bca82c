import type { Answer, Contestant, Ready } from "./contestant";
import type { Customers } from "./table";
import { READS, TASKS, type Read, type Task } from "./tasks";

/** A library that holds columns in a form of its own. */
export interface Library<Held, Found> {
  readonly name: string;
  /** Brings some of the columns into its form. */
  readonly bring: (customers: Customers, keys: readonly Read[]) => Promise<Held> | Held;
  readonly work: (held: Held, task: Task) => Promise<Found> | Found;
  /** Reads the tiers out of what a work found into a typed array. */
  readonly read: (found: Found, rows: number) => Promise<Answer> | Answer;
}

const ALL = [...new Set(Object.values(READS).flat())];

/** A library as two contestants: from its own form to its own form, and from typed arrays to a typed array, with the columns that the task reads. */
export const contestants = <Held, Found>({
  name,
  bring,
  work,
  read,
}: Library<Held, Found>): readonly [Contestant, Contestant] => {
  const tasksOf = (doing: (task: Task) => NonNullable<Ready["tasks"][Task]>): Ready => ({
    tasks: Object.fromEntries(TASKS.map((task) => [task, doing(task)])),
  });
  return [
    {
      name,
      ready: async (customers) => {
        const held = await bring(customers, ALL);
        return tasksOf((task) => {
          let found: Found;
          return {
            work: async () => void (found = await work(held, task)),
            answer: () => read(found, customers.rows),
          };
        });
      },
    },
    {
      name: `${name}, from and to JavaScript`,
      ready: (customers) =>
        Promise.resolve(
          tasksOf((task) => {
            let answer: Answer;
            return {
              work: async () => {
                const held = await bring(customers, READS[task]);
                answer = await read(await work(held, task), customers.rows);
              },
              answer: () => answer,
            };
          }),
        ),
    },
  ];
};
