/** The grid: Univer's spreadsheet, showing a workbook and writing back what the person at the screen does to it. */
export { createGrid } from "./grid";
export type { Grid, GridOptions } from "./grid";
export type { ConditionalLook } from "./looks";
export type { MenuEntry } from "./menu";
export type { GridLocale } from "./snapshot";
