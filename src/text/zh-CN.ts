import { cli } from "./zh-CN/cli";
import { explanation } from "./zh-CN/explanation";
import { functions } from "./zh-CN/functions";
import { industry } from "./zh-CN/industry";
import { pane } from "./zh-CN/pane";
import { problem } from "./zh-CN/problem";
import { selfTest } from "./zh-CN/selfTest";
import { template } from "./zh-CN/template";
import { topics } from "./zh-CN/topics";

import type { Messages } from "./en-US";

/** 人读到的每一个词,中文。 */
export const zhCN: Messages = {
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
