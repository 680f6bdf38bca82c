import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import { BooleanNumber, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import designEnUS from "@univerjs/design/locale/en-US";
import designZhCN from "@univerjs/design/locale/zh-CN";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsEnUS from "@univerjs/docs-ui/locale/en-US";
import docsZhCN from "@univerjs/docs-ui/locale/zh-CN";
import { FunctionType, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiEnUS from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiZhCN from "@univerjs/sheets-formula-ui/locale/zh-CN";
import formulaEnUS from "@univerjs/sheets-formula/locale/en-US";
import formulaZhCN from "@univerjs/sheets-formula/locale/zh-CN";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiEnUS from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiZhCN from "@univerjs/sheets-ui/locale/zh-CN";
import sheetsEnUS from "@univerjs/sheets/locale/en-US";
import sheetsZhCN from "@univerjs/sheets/locale/zh-CN";
import { UniverUIPlugin } from "@univerjs/ui";
import uiEnUS from "@univerjs/ui/locale/en-US";
import uiZhCN from "@univerjs/ui/locale/zh-CN";
import type { CustomFunction } from "../formulas";
import { univerLocale } from "./snapshot";
import type { GridLocale } from "./snapshot";

/**
 * Starts Univer with the open plugins that a grid needs: no ribbon of its own, no formula engine (the book's calculator computes), but the formula bar with
 * suggestions for Excel's functions and the add-in's.
 */
export function startUniver(
  container: HTMLElement,
  locale: GridLocale,
  dark: boolean,
  functions: readonly CustomFunction[],
): Univer {
  const univer = new Univer({
    darkMode: dark,
    locale: univerLocale(locale),
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        designEnUS,
        uiEnUS,
        docsEnUS,
        sheetsEnUS,
        sheetsUiEnUS,
        formulaEnUS,
        formulaUiEnUS,
      ),
      [LocaleType.ZH_CN]: mergeLocales(
        designZhCN,
        uiZhCN,
        docsZhCN,
        sheetsZhCN,
        sheetsUiZhCN,
        formulaZhCN,
        formulaUiZhCN,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    contextMenu: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: { menus: false },
    // Protection is not modelled.
    menu: { "sheet.contextMenu.permission": { hidden: true } },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
    description: functions.map(hint),
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return univer;
}

/** What the editor shows while someone types the function. */
function hint(definition: CustomFunction): IFunctionInfo {
  return {
    functionName: definition.name,
    functionType: FunctionType.User,
    description: definition.description,
    abstract: definition.description,
    functionParameter: definition.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
