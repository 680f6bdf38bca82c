import { EVERYWHERE, KINDS, TYPES } from "../../serve/headers";
import type { Site } from "./site";

/** A variable that has another value with some files: nginx sends no header that is empty. */
const map = (name: string, header: string): string => {
  const cases = Object.values(KINDS).flatMap(({ pattern, headers }) => {
    const value = (headers as Readonly<Record<string, string>>)[header];
    return value === undefined ? [] : [`  "~${pattern}" "${value}";`];
  });
  return [`map $uri $${name} {`, `  default "${EVERYWHERE[header] ?? ""}";`, ...cases, "}"].join(
    "\n",
  );
};

/** A file for nginx's conf.d: the server with its headers. Certificate and folder are to be put in. */
export const nginx = ({
  host,
  port,
  path,
  version,
}: Site): string => `# Clientele ${version} for ${host}${path}
# Put the certificate's files and the folder of the site in, then: nginx -t && nginx -s reload
${map("clientele_cache", "Cache-Control")}
${map("clientele_policy", "Content-Security-Policy")}

server {
  listen ${port} ssl;
  server_name ${host};
  ssl_certificate     /etc/ssl/certs/${host}.pem;
  ssl_certificate_key /etc/ssl/private/${host}.key;

  location ${path}/ {
    alias /srv/clientele/site/;
    charset utf-8;
    charset_types ${texts.join(" ")};
    types {
${Object.entries(TYPES)
  .map(([ending, type]) => `      ${type} ${ending};`)
  .join("\n")}
    }
    gzip on;
    gzip_types ${texts.join(" ")};
    add_header Cache-Control $clientele_cache;
    add_header Content-Security-Policy $clientele_policy;
    add_header X-Content-Type-Options "${EVERYWHERE["X-Content-Type-Options"]}";
    add_header Referrer-Policy "${EVERYWHERE["Referrer-Policy"]}";
  }
}
`;

/** HTML is always among them. */
const texts = Object.values(TYPES).filter((type) => /text\/(?!html)|json/.test(type));
