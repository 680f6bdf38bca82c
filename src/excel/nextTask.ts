/** Resolves in the next task: what goes on then is not part of this one, which may have been long already. Nothing to wait for outside a browser. */
export const nextTask = (): Promise<void> =>
  typeof document === "undefined" || typeof MessageChannel === "undefined"
    ? Promise.resolve()
    : new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      });
