/** Words of the pane area in English; its type is what the other locale must have. */
export const pane = {};
