import type { Known, Model, ModelQuestion } from "../../src/rules";

/** A model that says something at once. */
export const modelSaying = (
  scope: Model["scope"],
  say: (question: ModelQuestion) => Known,
): Model => ({
  scope,
  *answer(question) {
    yield;
    return say(question);
  },
});

/** One that says nothing. */
export const silent = (scope: Model["scope"]): Model =>
  modelSaying(scope, () => ({
    type: "number",
    values: new Float64Array(0),
    dictionary: [],
    knowledge: null,
  }));
