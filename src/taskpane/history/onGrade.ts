/** What the Grade page shows of the record, loaded behind its first screen. */
export { HeldLine } from "./HeldLine";
export { KeepChoice } from "./KeepChoice";
export { StaleNotice } from "./StaleNotice";
export { UndoLine } from "./UndoLine";
