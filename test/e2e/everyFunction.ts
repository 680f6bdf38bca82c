/** Every custom function once, typed into an empty sheet: at least one cell of each needs no file of the add-in but functions.js, and together they need all of them. */
import type { Page } from "playwright-core";

import { enter, texts } from "./cells";

const HISTORIES = "{2;4;0;1},{30.43;31;0;12},{38.86;38.86;30;40}";
const HISTORY_WITH = "{0.243,4.414,0.793,2.426}";
const CLIENT =
  '{"150万","400万","20%","30%"},{"近两年销售额","预计销售额","毛利率","要求毛利率"},"gov-score"';

/** A formula for each function, and what the cell shows. */
const FORMULAS: Readonly<Record<string, readonly [formula: string, shows: RegExp]>> = {
  ABCTIER: ["=ABCTIER(80,{80;15;5})", /^A$/],
  ALIVEPROBABILITY: [`=ALIVEPROBABILITY(2,30.43,38.86,${HISTORY_WITH})`, /^0\.\d+$/],
  CLIENTGRADE: [`=CLIENTGRADE(${CLIENT})`, /^B$/],
  CLIENTNEXT: [`=CLIENTNEXT(${CLIENT})`, /A/],
  CLIENTPROBE: ["=CLIENTPROBE(1,A1:A2)", /number/],
  CLIENTSCORE: [`=CLIENTSCORE(${CLIENT})`, /^84$/],
  CLIENTTIER: [`=CLIENTTIER(${CLIENT})`, /^B$/],
  CLIENTWHY: [`=CLIENTWHY(${CLIENT})`, /84/],
  COMMISSIONSPLIT: ['=COMMISSIONSPLIT(1000,"No clear region",2)', /^Company$/],
  EXPECTEDPURCHASES: [`=EXPECTEDPURCHASES(2,30.43,38.86,${HISTORY_WITH},39)`, /^1\.\d+$/],
  INDUSTRYCODE: ['=INDUSTRYCODE("wholesale of fresh vegetables","isic4")', /^463/],
  INDUSTRYMAP: ['=INDUSTRYMAP("4630","isic4","nace2")', /./],
  INDUSTRYNAME: ['=INDUSTRYNAME("0111","isic4")', /cereals/i],
  INDUSTRYWHY: ['=INDUSTRYWHY("wholesale of fresh vegetables","isic4")', /./],
  LIFETIMEVALUE: ["=LIFETIMEVALUE(1000,12,10)", /^120000$/],
  NEXTVISIT: ['=NEXTVISIT("A",45000)', /\d/],
  RFMSCORE: [`=RFMSCORE(${HISTORIES})`, /^\d{3}$/],
  RFMSEGMENT: ["=RFMSEGMENT(555)", /./],
  SCHEMEINPUTS: ['=SCHEMEINPUTS("gov-score")', /./],
  SCHEMELIST: ["=SCHEMELIST()", /./],
  SERVICEPOLICY: ['=SERVICEPOLICY("A")', /./],
};

/** Rows between two formulas: the menu of schemes is the longest answer. */
const APART = 100;

/** The functions that are called, by their ids. */
export const calledFunctions = Object.keys(FORMULAS);

/** What is not as it should be, after every function was called in the active sheet: far enough from each other for what they spill. */
export const callEveryFunction = async (page: Page): Promise<string[]> => {
  const calls = Object.entries(FORMULAS).map(([id, [formula, shows]], at) => ({ id, formula, shows, cell: `B${1 + at * APART}` })); // prettier-ignore
  await enter(page, Object.fromEntries(calls.map(({ cell, formula }) => [cell, formula])));
  const wrong: string[] = [];
  for (const { id, cell, shows } of calls) {
    const [[shown = ""] = []] = await texts(page, cell);
    if (shown.startsWith("#") || !shows.test(shown)) wrong.push(`${id}: ${shown}`);
  }
  return wrong;
};
