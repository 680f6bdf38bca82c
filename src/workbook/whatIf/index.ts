export { gradeAgain } from "./gradeAgain";
export { keepRules, keptCell, takeBackRules, type KeepOutcome, type KeptRules } from "./keepRules";
export { spreadOf } from "./spreadOf";
export { tierEffect, type Effect, type Mover, type TierEffect } from "./tierEffect";
export { rolesOf, visitLoad, visitsOf, type VisitLoad, type Visitors } from "./visitLoad";
export { withArguments } from "./withArguments";
