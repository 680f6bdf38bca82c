export { decidingInputs } from "./deciding";
export { groundsOf, type Ground } from "./grounds";
export { pointsOf, withoutPoints, type Points } from "./points";
export { customerBeside, customersBelow, placeAmong, rowKind, type RowKind } from "./rows";
export { writtenGrade, type Written } from "./written";
