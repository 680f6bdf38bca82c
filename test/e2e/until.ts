/** Waits until something holds, and says that it did not where it takes too long: for what no page can be asked to wait for. */
export const until = async (holds: () => boolean, patience = 5000): Promise<void> => {
  const end = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > end) throw new Error("It did not come to pass.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
