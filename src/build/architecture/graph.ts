import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";

import { inProject } from "../project/paths";

const BEGIN = "<!-- begin: drawn by npm run docs -->";
const END = "<!-- end -->";
const FILE = "docs/architecture.md";

const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

/** Which room imports which, as "from to", each pair once and sorted. */
const edges = async (): Promise<string[]> => {
  const load = createRequire(inProject("package.json"));
  const { options } = load("./.dependency-cruiser.cjs") as { options: ICruiseOptions };
  const { output } = await cruise(["src"], options);
  const found = (output as ICruiseResult).modules.flatMap(({ source, dependencies }) =>
    dependencies.flatMap(({ resolved }) => {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      return from !== undefined && to !== undefined && from !== to ? [`${from} ${to}`] : [];
    }),
  );
  return [...new Set(found)].sort();
};

/** The rooms and their imports as they are in the sources, as a mermaid flow chart. */
const drawing = async (): Promise<string> => {
  const lines = (await edges()).map((edge) => `  ${edge.replace(" ", " --> ")}`);
  return ["```mermaid", "flowchart LR", ...lines, "```"].join("\n");
};

/** docs/architecture.md with the graph drawn anew between its marks. Throws where the marks are missing. */
export const architecture = async (): Promise<string> => {
  const page = readFileSync(inProject(FILE), "utf8");
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${FILE} has lost the marks of its graph.`);
  return `${page.slice(0, begin)}${BEGIN}\n\n${await drawing()}\n\n${page.slice(end)}`;
};

/** Writes the page with its graph drawn anew. */
export const writeArchitecture = async (): Promise<void> => {
  writeFileSync(inProject(FILE), await architecture());
};
