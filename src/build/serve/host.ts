import { localhostCertificate } from "./certificate";
import { listen } from "./listen";
import { createHost } from "./server";

/** A running server. */
export interface Host {
  readonly origin: string;
  readonly port: number;
  /** Whether browsers know the certificate. */
  readonly trusted: boolean;
  /** Ends every connection at once and stops listening. */
  readonly close: () => Promise<void>;
}

/** Serves what is built, on `port` or the next free one. */
export const host = async (port: number): Promise<Host> => {
  const certificate = await localhostCertificate();
  const server = createHost(certificate);
  const taken = await listen(server, port);
  return {
    origin: `https://localhost:${taken}`,
    port: taken,
    trusted: certificate.trusted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
