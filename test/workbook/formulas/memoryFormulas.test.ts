import { formulaContract } from "./formulaContract";
import { createMemoryFormulas } from "./memoryFormulas";

formulaContract("formulas in memory", (given) => {
  const port = createMemoryFormulas(given);
  return {
    port,
    seen: (sheet, row, column) => {
      const constant = port.constants.get(`${sheet}!${row},${column}`);
      const own = port.formulas.find(
        (one) => one.sheet === sheet && one.row === row && one.column === column,
      );
      return own === undefined
        ? { value: constant ?? null }
        : { value: own.shown[0]?.[0] ?? null, formula: own.formula };
    },
    edit: (sheet, row, column, value) => {
      const at = port.formulas.findIndex(
        (one) => one.sheet === sheet && one.row === row && one.column === column,
      );
      port.formulas.splice(at, 1);
      port.constants.set(`${sheet}!${row},${column}`, value);
    },
  };
});
