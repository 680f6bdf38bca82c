/** Words of the cli area in English; its type is what the other locale must have. */
export const cli = {};
