/** Words of the explanation area in English; its type is what the other locale must have. */
export const explanation = {};
