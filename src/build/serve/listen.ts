import type { Server } from "node:https";

const TRIES = 50;

/** Listens on one port of this machine only. Resolves to false where the port is taken; throws on any other trouble. */
const tryPort = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const onListening = (): void => {
      server.off("error", onError);
      resolve(true);
    };
    server.once("error", onError).once("listening", onListening).listen(port, "localhost");
  });

/** Listens on `port`, or on the next free one after it, and gives the port. Port 0 takes any free port. Throws where 50 in a row are taken. */
export const listen = async (server: Server, port: number): Promise<number> => {
  for (let next = port; next < port + TRIES; next += 1) {
    if (await tryPort(server, next)) {
      const address = server.address();
      return typeof address === "object" && address ? address.port : next;
    }
  }
  throw new Error(
    `The ports ${port} to ${port + TRIES - 1} are all taken: set PORT to a free one.`,
  );
};
