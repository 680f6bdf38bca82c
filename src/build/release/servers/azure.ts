import { EVERYWHERE, headersOf, TYPES } from "../../serve/headers";
import type { Site } from "./site";

type Headers = Readonly<Record<string, string>>;

/** A route and what is sent on it. */
interface Route {
  readonly route: string;
  readonly headers: Headers;
}

/** Files that one pattern stands for: those of a folder with the same ending. */
interface Group {
  readonly folder: string;
  readonly ending: string;
  readonly files: readonly string[];
}

const groupsOf = (files: readonly string[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const file of files) {
    const folder = file.slice(0, file.lastIndexOf("/") + 1);
    const ending = file.slice(file.lastIndexOf(".") + 1);
    const key = `${folder}*.${ending}`;
    groups.set(key, { folder, ending, files: [...(groups.get(key)?.files ?? []), file] });
  }
  return [...groups.values()];
};

const depth = ({ folder }: Group): number => folder.split("/").length;

const isOwn = (headers: Headers): boolean =>
  Object.entries(headers).some(([name, value]) => EVERYWHERE[name] !== value);

/** A folder whose files of an ending are all sent alike is one route, any other file its own, lest the file of routes be larger than Azure takes. */
const routesOf = ({ folder, ending, files }: Group): readonly Route[] => {
  const sent = new Map(files.map((file) => [JSON.stringify(headersOf(file)), headersOf(file)]));
  const [headers] = sent.values();
  if (folder !== "" && sent.size === 1 && headers !== undefined)
    return [{ route: `/${folder}*.${ending}`, headers }];
  return files.map((file) => ({ route: `/${file}`, headers: headersOf(file) }));
};

/**
 * A staticwebapp.config.json for Azure Static Web Apps, which serves a site at the root of its address. The first route that fits counts, and one with a pattern
 * fits folders within as well: those stand before it. The file may have 20 KB
 * (https://learn.microsoft.com/azure/static-web-apps/configuration#restrictions).
 */
export const azure = ({ files }: Site): string => {
  const groups = [...groupsOf(files)].sort((a, b) => depth(b) - depth(a));
  const routes = groups.flatMap(routesOf).filter(({ headers }) => isOwn(headers));
  const mimeTypes = Object.fromEntries(
    Object.entries(TYPES).map(([ending, type]) => [`.${ending}`, type]),
  );
  return `${JSON.stringify({ globalHeaders: EVERYWHERE, mimeTypes, routes }, null, 1)}\n`;
};
