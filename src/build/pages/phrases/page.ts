import { said } from "./said";

/** Phrases of the menu and of the pages of functions. */
export const page = {
  functions: said("函数", "Functions"),
  schemes: said("分级方案", "Grading schemes"),
  reference: said("客户分级 帮助", "Clientele help"),
  referenceAbout: said(
    "客户分级的函数和分级方案。本页由源代码和方案数据生成。",
    "The functions and grading schemes of Clientele. These pages are made from the sources and from the schemes' data.",
  ),
  syntax: said("语法", "Syntax"),
  arguments: said("参数", "Arguments"),
  argument: said("参数", "Argument"),
  about: said("说明", "About"),
  optional: said("可选", "optional"),
  repeats: said("可重复", "may be repeated"),
  gives: said("返回", "Returns"),
  example: said("示例", "Example"),
  notes: said("备注", "Notes"),
  values: said("可取的值", "Values it takes"),
} as const;
