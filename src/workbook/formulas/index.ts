export { callText, columnsRead, type Argument, type Call, type CallPlace } from "./call";
export { composeCall, type Choices, type NoCall } from "./composeCall";
export type {
  EnteredFormula,
  Entering,
  FormulaCell,
  FormulaPort,
  FormulaWrite,
  Occupied,
} from "./formulaPort";
export { isForRow, misplaced, rowBeside, type Misplaced } from "./placeCall";
export { signatures, type Parameter, type Signature } from "./signatures";
export { tryCall, type OwnFunction, type Shown, type Tried } from "./tryCall";
export { freezeFormulas, type Frozen } from "./freezeFormulas";
export { repairFormulas, type Repaired } from "./repairFormulas";
export { rulesNamed, type RulesNamed } from "./rulesNamed";
export { rowFormulas, type FormulaSetting, type NoFormulas, type RowFormulas } from "./rowFormulas";
