/** What the configuration of a web server is written for. */
export interface Site {
  /** Name of the server. */
  readonly host: string;
  readonly port: number;
  /** Path of the site on it, without a slash at the end; "" for its root. */
  readonly path: string;
  readonly version: string;
  /** Paths of all files of the site, within it. */
  readonly files: readonly string[];
}
