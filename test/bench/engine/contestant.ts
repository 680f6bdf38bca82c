import type { Customers } from "./table";
import type { Task } from "./tasks";

/** What a contestant gives: the tier of each customer, -1 for none, and the score where it is compared, NaN for none. */
export interface Answer {
  readonly tier: ArrayLike<number>;
  readonly score?: ArrayLike<number>;
}

/** Someone who does the tasks: what is timed is from columns in its own form to results in its own form, or all the way `from and to JavaScript`. */
export interface Contestant {
  readonly name: string;
  /** Of how many rows at most it is asked, because more would take hours; its times are scaled up. */
  readonly most?: number;
  /** Brings the columns into its own form; gives the tasks that it does, or why it is not there. */
  readonly ready: (customers: Customers) => Promise<Ready | string>;
}

export interface Ready {
  readonly tasks: Partial<Readonly<Record<Task, Doing>>>;
  readonly end?: () => void;
}

/** A task done: `work` is timed and keeps its result, `answer` reads it out. A contestant that times itself gives its milliseconds. */
export interface Doing {
  readonly work: () => unknown;
  readonly answer: () => Promise<Answer> | Answer;
}
