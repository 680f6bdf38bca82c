import type { Known } from "./known";
import type { Steps } from "./steps";

/** What a model is asked about: columns of the inputs that it names, in their order. */
export interface ModelQuestion {
  readonly rows: number;
  readonly columns: readonly Known[];
  /** The group of each row; one group where it is absent. */
  readonly groups?: Uint32Array | undefined;
  /** Rows that take no part (1). */
  readonly excluded?: Uint8Array | undefined;
}

/**
 * A computation that is more than rules can say: a coder of texts, statistics over a population. Whoever compiles a scheme hands the models in,
 * by name, since they live in rooms of their own.
 */
export interface Model {
  /** `row`: an answer depends on its row alone; `column`: the population is needed. */
  readonly scope: "row" | "column";
  /** In short steps, since a population takes long. */
  answer(question: ModelQuestion): Steps<Known>;
}

/** Models by name. */
export type Models = Readonly<Record<string, Model>>;
