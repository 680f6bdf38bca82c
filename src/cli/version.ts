/** The version of the command line: that of package.json, held to it by a test. */
export const version = "0.1.0";
