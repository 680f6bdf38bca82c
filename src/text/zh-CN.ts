import { cli } from "./zh-CN/cli";
import { clusters } from "./zh-CN/clusters";
import { dmn } from "./zh-CN/dmn";
import { explanation } from "./zh-CN/explanation";
import { foresight } from "./zh-CN/foresight";
import { functions } from "./zh-CN/functions";
import { history } from "./zh-CN/history";
import { industry } from "./zh-CN/industry";
import { models } from "./zh-CN/models";
import { pane } from "./zh-CN/pane";
import { problem } from "./zh-CN/problem";
import { rules } from "./zh-CN/rules";
import { selfTest } from "./zh-CN/selfTest";
import { template } from "./zh-CN/template";
import { topics } from "./zh-CN/topics";

import type { Messages } from "./en-US";

/** 人读到的每一个词,中文。 */
export const zhCN: Messages = {
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
