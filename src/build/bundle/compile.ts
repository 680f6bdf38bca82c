import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import webpack, { type Configuration, type Module } from "webpack";

import { inProject } from "../project/paths";
import { packageFolders } from "./packageFolders";

interface Configurations {
  readonly default: (site: { readonly out: string }) => Configuration[];
  readonly functionsWithoutTables: (out: string) => Configuration;
}

/** webpack.config.js is plain JavaScript, so that webpack's own command can read it as well. */
const configurations = (): Promise<Configurations> =>
  import(pathToFileURL(inProject("webpack.config.js")).href) as Promise<Configurations>;

/** Paths of modules, and of those that were joined into one. */
const pathsOf = (modules: Iterable<Module>): readonly string[] =>
  [...modules].flatMap((module) => {
    const { modules: joined } = module as { readonly modules?: Iterable<Module> };
    return [module.nameForCondition() ?? [], ...pathsOf(joined ?? [])].flat();
  });

/** Runs one configuration, and closes the compiler so that its cache is written; gives the paths of what went into the bundle. Throws with webpack's own words on an error. */
const compile = (configuration: Configuration): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error || !stats) return reject(error ?? new Error("webpack gave no result"));
      const failed = stats.hasErrors()
        ? new Error(stats.toString({ preset: "errors-only", colors: false }))
        : null;
      const modules = pathsOf(stats.compilation.modules);
      stats.compilation.compiler.close((closing) =>
        failed || closing ? reject(failed ?? closing) : resolve(modules),
      );
    });
  });

/**
 * Writes all bundles into a folder, one after another: in parallel they are no faster on two cores, and need twice the memory. Beside them packages.json: the folders of the
 * packages that went into any of them.
 */
export const writeBundles = async (out: string): Promise<void> => {
  const { default: configure } = await configurations();
  const modules: string[] = [];
  for (const configuration of configure({ out })) modules.push(...(await compile(configuration)));
  writeFileSync(join(out, "packages.json"), JSON.stringify(packageFolders(modules), null, 2));
};

/** Writes the functions' bundle without the industry tables: what its size limit is for. */
export const writeWeighing = async (out: string): Promise<void> => {
  const { functionsWithoutTables } = await configurations();
  await compile(functionsWithoutTables(out));
};
