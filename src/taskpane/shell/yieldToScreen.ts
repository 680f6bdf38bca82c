/** A moment for the screen between two pieces of work. A message and no timer: timers within timers wait 4 ms each, which is a second for a thousand pieces. */
export const yieldToScreen = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
