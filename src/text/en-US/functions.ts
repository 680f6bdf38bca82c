/** Words of the functions area in English; its type is what the other locale must have. */
export const functions = {};
