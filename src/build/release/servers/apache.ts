import { EVERYWHERE, KINDS, TYPES } from "../../serve/headers";
import type { Site } from "./site";

const lines = (headers: Readonly<Record<string, string>>, indent: string): string =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}Header set ${name} "${value}"`)
    .join("\n");

const kind = ({ pattern, headers }: (typeof KINDS)[keyof typeof KINDS]): string =>
  `  <FilesMatch "${pattern}">\n${lines(headers, "    ")}\n  </FilesMatch>`;

/** A .htaccess for the folder of the site; it needs mod_headers and AllowOverride FileInfo. */
export const apache = ({
  version,
}: Site): string => `# Clientele ${version}: .htaccess of the site's folder
AddDefaultCharset utf-8
AddCharset utf-8 .js .json .css .xml .txt
${Object.entries(TYPES)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join("\n")}
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/javascript text/css application/json text/xml
</IfModule>
<IfModule mod_headers.c>
  Header unset X-Frame-Options
${lines(EVERYWHERE, "  ")}
${Object.values(KINDS).map(kind).join("\n")}
</IfModule>
`;
