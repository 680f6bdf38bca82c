import type * as room from "./fileRoom";

/** Reader and writer of scheme files. */
export type FileRoom = typeof room;

let files: Promise<FileRoom> | undefined;

/** Loads what reads and writes scheme files, once; where that fails, the next call tries again. */
export const loadFiles = (): Promise<FileRoom> => {
  files ??= import(/* webpackChunkName: "scheme-files" */ "./fileRoom").catch((error: unknown) => {
    files = undefined;
    throw error;
  });
  return files;
};
