/** The setting of this user with the name for the table of corrections. */
export const WHO = "who";
