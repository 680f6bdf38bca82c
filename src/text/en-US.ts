import { cli } from "./en-US/cli";
import { explanation } from "./en-US/explanation";
import { functions } from "./en-US/functions";
import { industry } from "./en-US/industry";
import { pane } from "./en-US/pane";
import { problem } from "./en-US/problem";
import { selfTest } from "./en-US/selfTest";
import { template } from "./en-US/template";
import { topics } from "./en-US/topics";

/** Every word that people read, in English: this table defines the keys. */
export const enUS = {
  cli,
  explanation,
  functions,
  industry,
  pane,
  problem,
  selfTest,
  template,
  topics,
};

/** What a locale must have. */
export type Messages = typeof enUS;
