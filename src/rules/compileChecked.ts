import { checkScheme } from "./check";
import { compiler } from "./compile";
import { checkKeeping } from "./keeping";

/**
 * Makes a grader of a scheme; data from outside become one by `readScheme`.
 * Throws an InvalidSchemeError where the scheme does not hold together (unknown inputs, tiers or models that do not exist, cells that are not FEEL),
 * or where an argument is not one that it takes.
 */
export const compile = compiler({ one: checkScheme, whole: checkKeeping });
