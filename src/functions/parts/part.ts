import { get } from "./page";

/** A part of the program that most formulas never need: a module of its own beside functions.js, there once it was asked for. */
export interface Part<Module> {
  readonly now: () => Module | undefined;
  /** Rejects where it cannot be had. */
  readonly load: () => Promise<Module>;
}

/** The part at a path, as seen from functions.js. */
export const partAt = <Module>(path: string): Part<Module> => {
  let module: Module | undefined;
  const load = async (): Promise<Module> => {
    if (module !== undefined) return module;
    // An import takes what the browser has; this makes that the right one.
    await get(path);
    module = (await import(/* webpackIgnore: true */ path)) as Module;
    return module;
  };
  return { now: () => module, load };
};
