import { functions } from "./index";

// The entry of functions.js: hands every function to Excel's runtime by its id.
for (const [id, run] of Object.entries(functions)) CustomFunctions.associate(id, run);

// The pane shows what a formula would give before it is entered, by the very functions that Excel will call. It is a bundle of its own: the two meet on the page that they share.
Object.assign(globalThis, { clienteleFunctions: functions });
