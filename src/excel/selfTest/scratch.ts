import { inWorkbook } from "../inWorkbook";
import type { Computed, Scratch } from "./check";

/** What a cell shows while its value is on the way. */
const BUSY = new Set(["#BUSY!", "#GETTING_DATA", "#CALC!", ""]);
const TRIES = 40;
const PAUSE = 250;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

let made = 0;

/** Gives a fresh sheet to `use` and deletes it afterwards, whatever happened. */
export async function withScratch<T>(use: (scratch: Scratch) => Promise<T>): Promise<T> {
  const name = `clientele ${Date.now() % 1_000_000} ${++made}`;
  await inWorkbook(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  try {
    return await use(scratchOf(name));
  } finally {
    await inWorkbook(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  }
}

function scratchOf(name: string): Scratch {
  const on: Scratch["on"] = (batch) =>
    inWorkbook((context) => batch(context.workbook.worksheets.getItem(name), context));
  const read = (): Promise<Computed> =>
    on(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.load("values,valueTypes,text");
      await context.sync();
      return {
        value: cell.values[0]?.[0] as unknown,
        type: String(cell.valueTypes[0]?.[0]),
        text: cell.text[0]?.[0] ?? "",
      };
    });
  const computed = async (formula: string): Promise<Computed> => {
    await on(async (sheet, context) => {
      sheet.getRange("A1").formulas = [[formula]];
      await context.sync();
    });
    let now = await read();
    for (let tries = 0; BUSY.has(String(now.value)) && tries < TRIES; tries++) {
      await pause(PAUSE);
      now = await read();
    }
    return now;
  };
  return { name, on, computed };
}
