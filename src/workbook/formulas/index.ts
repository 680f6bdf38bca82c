export type { FormulaCell, FormulaPort, FormulaWrite } from "./formulaPort";
export { freezeFormulas, type Frozen } from "./freezeFormulas";
export { repairFormulas, type Repaired } from "./repairFormulas";
export { rulesNamed, type RulesNamed } from "./rulesNamed";
