/** Words of the problem area in English; its type is what the other locale must have. */
export const problem = {};
