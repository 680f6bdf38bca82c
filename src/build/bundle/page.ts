/** What the add-in's page says that is not the same on every site. */
export interface PageFacts {
  /** Address of Office.js, and the policy that lets it in. */
  readonly officeJs: string;
  readonly policy: string;
  readonly version: string;
  /** Prefix of the functions' names; "" for none. */
  readonly namespace: string;
}

const attribute = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** The page of a site, from the one that the bundles come with. Throws on a place of the page that no fact is for. */
export const pageOf = (template: string, facts: PageFacts): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const fact = (facts as unknown as Readonly<Record<string, string>>)[name];
    if (fact === undefined) throw new Error(`Nothing is known to be put at {{${name}}}.`);
    return attribute(fact);
  });
