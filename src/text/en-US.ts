import { cli } from "./en-US/cli";
import { clusters } from "./en-US/clusters";
import { dmn } from "./en-US/dmn";
import { explanation } from "./en-US/explanation";
import { foresight } from "./en-US/foresight";
import { functions } from "./en-US/functions";
import { history } from "./en-US/history";
import { industry } from "./en-US/industry";
import { models } from "./en-US/models";
import { pane } from "./en-US/pane";
import { problem } from "./en-US/problem";
import { rules } from "./en-US/rules";
import { selfTest } from "./en-US/selfTest";
import { template } from "./en-US/template";
import { topics } from "./en-US/topics";

/** The words that `messages()` gives, in English: this table defines the keys. Pages of the pane have files of their own beside it, so that its first screen does not carry them. */
export const enUS = {
  cli,
  clusters,
  dmn,
  explanation,
  foresight,
  functions,
  history,
  industry,
  models,
  pane,
  problem,
  rules,
  selfTest,
  template,
  topics,
};

/** What a locale must have. */
export type Messages = typeof enUS;
