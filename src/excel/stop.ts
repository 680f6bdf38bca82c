/** Ends a subscription. */
export type Stop = () => void;

/** Handlers are removed in the context in which they were added. */
export const stopOf =
  <T>(subscription: OfficeExtension.EventHandlerResult<T>): Stop =>
  () => {
    void Excel.run(subscription.context, async (context) => {
      subscription.remove();
      await context.sync();
    }).catch(() => undefined);
  };
