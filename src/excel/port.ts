import { PortError, type FormulaPort, type WorkbookPort } from "../workbook";
import { readColumns } from "./readColumns";
import { readContents, readTable } from "./readTable";
import { readRegions, readSelectedRegion } from "./regions";
import { goTo } from "./selection";
import type * as laterRoom from "./later";

type Later = typeof laterRoom;

/** What only comes when it is asked for. Where it cannot be had (the server is gone), the next call asks again. */
const later = (): Promise<Later> =>
  import(/* webpackChunkName: "excel-later" */ "./later").catch((error: unknown) => {
    throw new PortError("unknown", error instanceof Error ? error.message : String(error));
  });

/** The workbook that is open in Excel. Throws nothing but PortError. */
export const excelPort: WorkbookPort = {
  regions: readRegions,
  selectedRegion: readSelectedRegion,
  readColumns,
  readTable,
  readContents,
  goTo,
  writeColumns: async (...given) => (await later()).writeColumns(...given),
  undo: async (...given) => (await later()).undoWrite(...given),
  insertTable: async (...given) => (await later()).insertTable(...given),
  insertChart: async (...given) => (await later()).insertChart(...given),
  writeTableRows: async (...given) => (await later()).writeTableRows(...given),
  writeCells: async (...given) => (await later()).writeCells(...given),
  deleteColumns: async (...given) => (await later()).deleteColumns(...given),
  mark: async (...given) => (await later()).mark(...given),
  tierColours: async (...given) => (await later()).tierColours(...given),
  hasTierColours: async (...given) => (await later()).hasTierColours(...given),
};

/** Formulas of the workbook that is open in Excel. */
export const excelFormulas: FormulaPort = {
  findFormulas: async (...given) => (await later()).findFormulas(...given),
  formulaAt: async (...given) => (await later()).formulaAt(...given),
  writeFormulas: async (...given) => (await later()).writeFormulas(...given),
  enterFormula: async (...given) => (await later()).enterFormula(...given),
  takeBackFormula: async (...given) => (await later()).takeBackFormula(...given),
};
