import { existsSync, readFileSync, statSync } from "node:fs";

import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";

import { inProject } from "../project/paths";

/** What node:https needs, and what to tell the person before the browser asks. */
export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
  readonly trusted: boolean;
}

const DAYS = 30;
const file = (name: string): string => inProject(".cache/certificate", name);

const isFresh = (path: string): boolean =>
  existsSync(path) && Date.now() - statSync(path).mtimeMs < (DAYS - 1) * 24 * 3600 * 1000;

/** Whether installing a certificate may ask its question: a person sits at a Windows or Mac desktop. On Linux it would ask for root. */
const mayInstall = (): boolean =>
  (process.platform === "win32" || process.platform === "darwin") &&
  process.stdin.isTTY &&
  process.env["CI"] === undefined;

/** The generator reports every file that it writes: progress of no interest here. */
export const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
};

const selfSigned = async (): Promise<Certificate> => {
  if (!isFresh(file("localhost.crt"))) {
    await quietly(() =>
      generateCertificates(file("ca.crt"), file("localhost.crt"), file("localhost.key"), DAYS, [
        "localhost",
        "127.0.0.1",
      ]),
    );
  }
  return {
    key: readFileSync(file("localhost.key")),
    cert: readFileSync(file("localhost.crt")),
    trusted: false,
  };
};

/**
 * A certificate for localhost: the one of office-addin-dev-certs where it can be installed (it asks once), else one of our own in
 * .cache/, which browsers do not know.
 */
export const localhostCertificate = async (): Promise<Certificate> => {
  if (mayInstall()) {
    try {
      const { key, cert } = await getHttpsServerOptions();
      return { key, cert, trusted: true };
    } catch (error) {
      console.error(
        `The certificate could not be installed (${String(error)}); using one that is not.`,
      );
    }
  }
  return selfSigned();
};
