/** Ends a subscription that may not have begun yet; a host that has no such event has no subscription to end. */
export function subscribed(subscription: Promise<() => void>): () => void {
  const begun = subscription.catch(() => () => undefined);
  return () => void begun.then((stop) => stop());
}
