export type { Choices, NoCall } from "./composeCall";
export type {
  EnteredFormula,
  Entering,
  FormulaCell,
  FormulaPort,
  FormulaWrite,
  Occupied,
} from "./formulaPort";
export { isForRow, type Misplaced } from "./placeCall";
export {
  canBeForRow,
  prepareFormula,
  type PreparedFormula,
  type WantedFormula,
} from "./prepareFormula";
export { signatures, type Parameter, type Signature } from "./signatures";
export type { OwnFunction, Shown, Tried } from "./tryCall";
export { freezeFormulas, type Frozen } from "./freezeFormulas";
export { repairFormulas, type Repaired } from "./repairFormulas";
export { rulesNamed, type RulesNamed } from "./rulesNamed";
export { rowFormulas, type FormulaSetting, type NoFormulas, type RowFormulas } from "./rowFormulas";
