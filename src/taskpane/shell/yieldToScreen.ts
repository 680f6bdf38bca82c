/** A moment for the screen between two pieces of work. */
export const yieldToScreen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
