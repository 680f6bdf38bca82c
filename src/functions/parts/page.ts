import type { Answer } from "../../industry";

/** The little that is asked of the page that the functions run on: its own files, never another place. */
interface Page {
  fetch(path: string, how: { readonly cache: "no-cache" }): Promise<Answer>;
}

/**
 * Fetches a file of the add-in, by its path as seen from functions.js. Files keep their names from release to release, so the browser asks whether its copy is
 * still the right one.
 */
export const get = async (path: string): Promise<Answer> =>
  (globalThis as unknown as Page).fetch(path, { cache: "no-cache" });
