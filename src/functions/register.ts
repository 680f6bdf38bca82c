import { functions } from "./index";

// The entry of functions.js: hands every function to Excel's runtime by its id.
for (const [id, run] of Object.entries(functions)) CustomFunctions.associate(id, run);
