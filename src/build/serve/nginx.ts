import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { generateCertificates } from "office-addin-dev-certs";

import { quietly } from "./certificate";

/** A release on a server of this machine, which browsers must be told to ask instead of the release's own host. */
export interface ServedRelease {
  /** Address of the site, without a slash at the end. */
  readonly base: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const START_MS = 10_000;

/** The installed nginx; null where there is none. Debian keeps it where only root's PATH leads. */
export const nginxPath = (path = process.env["PATH"] ?? ""): string | null =>
  [...path.split(delimiter), "/usr/sbin"].map((folder) => join(folder, "nginx")).find((file) => existsSync(file)) ?? null; // prettier-ignore

/** Replaces what stands in settings. Throws where it does not: the settings have changed, and what is served would not be what they say. */
const put = (text: string, place: RegExp, value: string): string => {
  if (!place.test(text)) throw new Error(`The settings of nginx have no ${String(place)}.`);
  return text.replace(place, value);
};

/** The settings of a release as an administrator fills them in, on a port of this machine; all else in them is left as it is. */
export const filledIn = (settings: string, release: string, port: number, to: string): string => {
  const server = [
    [/listen \d+ ssl;/, `listen 127.0.0.1:${port} ssl;`],
    [/ssl_certificate {5}\S+;/, `ssl_certificate ${to}/site.crt;`],
    [/ssl_certificate_key \S+;/, `ssl_certificate_key ${to}/site.key;`],
    [/alias \S+;/, `alias ${release}/site/;`],
  ] as const;
  return server.reduce((text, [place, value]) => put(text, place, value), settings);
};

/** What nginx needs around the server: its files in a folder of their own, and the user who may read the release. */
const around = (server: string, to: string): string => {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return [
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    "daemon off;",
    `pid ${to}/nginx.pid;`,
    `error_log ${to}/error.log;`,
    "events {}",
    "http {",
    "access_log off;",
    ...temporary.map((name) => `${name}_temp_path ${to}/${name};`),
    server,
    "}",
    "",
  ].join("\n");
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.unref().once("connect", () => socket.destroy());
  });

/** Starts nginx and waits until it answers; gives what stops it. Throws with its own words where it ends. */
const start = async (program: string, to: string, port: number): Promise<() => Promise<void>> => {
  const child = spawn(program, ["-c", `${to}/nginx.conf`, "-p", to, "-e", `${to}/error.log`]);
  let said = "";
  child.stderr.on("data", (text: Buffer) => (said += String(text)));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const until = Date.now() + START_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill();
      throw new Error(`nginx did not start: ${said}`);
    }
    await pause(50);
  }
  return () => {
    child.kill("SIGTERM");
    return ended;
  };
};

/** Serves a release with the settings that lie in it, under a certificate of its own. Throws where there is no nginx. */
export const serveByNginx = async (release: string): Promise<ServedRelease> => {
  const program = nginxPath();
  if (program === null) throw new Error("nginx is not installed.");
  const manifest = readFileSync(join(release, "manifest.xml"), "utf8");
  const base = /"(https:[^"]+)\/taskpane\.html"/.exec(manifest)?.[1] ?? "";
  const to = mkdtempSync(join(tmpdir(), "clientele-nginx-"));
  const port = await freePort();
  await quietly(() => generateCertificates(join(to, "ca.crt"), join(to, "site.crt"), join(to, "site.key"), 2, [new URL(base).hostname])); // prettier-ignore
  const settings = readFileSync(join(release, "servers/nginx.conf"), "utf8");
  writeFileSync(join(to, "nginx.conf"), around(filledIn(settings, release, port, to), to));
  const stop = await start(program, to, port);
  return {
    base,
    port,
    close: async () => {
      await stop();
      rmSync(to, { recursive: true, force: true });
    },
  };
};
