import { EVERYWHERE, headersOf, TYPES } from "../../serve/headers";
import type { Site } from "./site";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const header = ([name, value]: readonly [string, string]): string =>
  `<remove name="${name}" /><add name="${name}" value="${escaped(value)}" />`;

const customHeaders = (headers: readonly (readonly [string, string])[], indent: string): string =>
  [
    `${indent}<httpProtocol>`,
    `${indent}  <customHeaders>`,
    ...headers.map((one) => `${indent}    ${header(one)}`),
    `${indent}  </customHeaders>`,
    `${indent}</httpProtocol>`,
  ].join("\n");

/** Of a file, what is sent otherwise than with all others. IIS knows no patterns without a module of its own, but every file by its name. */
const location = (file: string): string[] => {
  const own = Object.entries(headersOf(file)).filter(([name, value]) => EVERYWHERE[name] !== value);
  if (own.length === 0) return [];
  return [
    `  <location path="${escaped(file)}">`,
    "    <system.webServer>",
    customHeaders(own, "      "),
    "    </system.webServer>",
    "  </location>",
  ];
};

const mime = ([ending, type]: readonly [string, string]): string =>
  `      <remove fileExtension=".${ending}" /><mimeMap fileExtension=".${ending}" mimeType="${type}" />`;

/** A web.config for the folder of the site; IIS reads 250 KB of it, and with a copy of Office.js it has 170. */
export const iis = ({ version, files }: Site): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- Clientele ${version}: web.config of the site's folder -->`,
    "<configuration>",
    "  <system.webServer>",
    "    <staticContent>",
    ...Object.entries(TYPES).map(mime),
    "    </staticContent>",
    customHeaders(Object.entries(EVERYWHERE), "    "),
    "  </system.webServer>",
    ...files.flatMap(location),
    "</configuration>",
    "",
  ].join("\n");
