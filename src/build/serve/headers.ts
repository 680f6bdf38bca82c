/** Who may show the add-in's page in a frame: the workbench, and Excel on the web, of Microsoft and of 21Vianet. */
const FRAMERS = [
  "frame-ancestors 'self'",
  "https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com",
  "https://*.partner.officewebapps.cn https://*.sharepoint.cn",
].join(" ");

/** What is sent with a kind of file; `pattern` tells by the end of an address which files those are. */
export interface Served {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is sent with every file that no kind says otherwise of: pages, metadata and functions.js keep their names and must be new at every visit. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  "Cache-Control": "no-cache",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Kinds of files, and what is different with them. */
export const KINDS = {
  /** The name changes with the content. A worker is under no policy but the one that its own script is sent with, and every worker's is one of these. */
  hashed: {
    pattern: String.raw`\.[0-9a-f]{8}\.js$`,
    headers: {
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": "default-src 'self'",
    },
  },
  /** Office shows no icon that may not be kept. */
  icon: {
    pattern: String.raw`\.png$`,
    headers: { "Cache-Control": "public, max-age=86400" },
  },
  page: {
    pattern: String.raw`\.html$`,
    headers: { "Content-Security-Policy": FRAMERS },
  },
} as const satisfies Readonly<Record<string, Served>>;

const kinds = Object.values(KINDS).map(({ pattern, headers }) => [new RegExp(pattern), headers] as const); // prettier-ignore

/** The headers of a file, by the path that it is asked for under. */
export const headersOf = (path: string): Readonly<Record<string, string>> =>
  Object.assign(
    { ...EVERYWHERE },
    ...kinds.flatMap(([one, more]) => (one.test(path) ? [more] : [])),
  );

/** Types of the files that an add-in consists of; texts are UTF-8. */
export const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  xml: "text/xml",
  txt: "text/plain",
  png: "image/png",
  bin: "application/octet-stream",
  wasm: "application/wasm",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
