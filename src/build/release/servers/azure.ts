import { EVERYWHERE, headersOf, TYPES } from "../../serve/headers";
import type { Site } from "./site";

type Headers = Readonly<Record<string, string>>;

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf("/") + 1);

/** Routes and what is sent on them: a folder whose files are all sent alike is one, any other file its own. */
const routesOf = (files: readonly string[]): ReadonlyMap<string, Headers> => {
  const routes = new Map<string, Headers>();
  for (const folder of new Set(files.map(folderOf))) {
    const inside = files.filter((file) => folderOf(file) === folder);
    const sent = new Set(inside.map((file) => JSON.stringify(headersOf(file))));
    if (sent.size === 1 && folder !== "") routes.set(`/${folder}*`, headersOf(inside[0] ?? ""));
    else for (const file of inside) routes.set(`/${file}`, headersOf(file));
  }
  return routes;
};

/** A staticwebapp.config.json for Azure Static Web Apps, which serves a site at the root of its address. */
export const azure = ({ files }: Site): string => {
  const routes = [...routesOf(files)].flatMap(([route, headers]) => {
    const own = Object.entries(headers).filter(([name, value]) => EVERYWHERE[name] !== value);
    return own.length === 0 ? [] : [{ route, headers: Object.fromEntries(own) }];
  });
  const mimeTypes = Object.fromEntries(
    Object.entries(TYPES).map(([ending, type]) => [`.${ending}`, type]),
  );
  return `${JSON.stringify({ globalHeaders: EVERYWHERE, mimeTypes, routes }, null, 2)}\n`;
};
