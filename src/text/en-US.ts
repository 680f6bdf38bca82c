import { cli } from "./en-US/cli";
import { dmn } from "./en-US/dmn";
import { explanation } from "./en-US/explanation";
import { functions } from "./en-US/functions";
import { history } from "./en-US/history";
import { industry } from "./en-US/industry";
import { pane } from "./en-US/pane";
import { problem } from "./en-US/problem";
import { rules } from "./en-US/rules";
import { selfTest } from "./en-US/selfTest";
import { template } from "./en-US/template";
import { topics } from "./en-US/topics";

/** Every word that people read, in English: this table defines the keys. */
export const enUS = {
  cli,
  dmn,
  explanation,
  functions,
  history,
  industry,
  pane,
  problem,
  rules,
  selfTest,
  template,
  topics,
};

/** What a locale must have. */
export type Messages = typeof enUS;
