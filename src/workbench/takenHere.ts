/**
 * A manifest that lies beside the workbench and was written for another server: the add-in is taken from where the manifest lies. So a site can be tried
 * from any server before it is where it belongs.
 */
export function takenHere(xml: string, manifestUrl: string, here: string): string {
  const from = new URL(".", new URL(manifestUrl, here));
  const page = /<SourceLocation\s+DefaultValue="(https?:[^"]*\/)[^"/]*"/.exec(xml)?.[1];
  const isMoved = page !== undefined && from.origin === new URL(here).origin && new URL(page).origin !== from.origin; // prettier-ignore
  return isMoved ? xml.replaceAll(page, from.href) : xml;
}
