export { inputCell, partCell, passesCell, tierCell } from "./named";
export { flagCell, numberCell } from "./plain";
export { valuesCell } from "./lookup";
export { onlyCell } from "./only";
export { settingCell, settingValueCell } from "./settings";
export { bandCell, labelCell, partyCell, sourceCell } from "./words";
