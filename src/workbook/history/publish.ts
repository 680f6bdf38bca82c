import { publishProblem, type PublishProblem, type RulesVersion } from "../../history";
import { rulesHash } from "../../rulebook";
import type { Locale, Scheme } from "../../rules";
import type { WorkbookPort } from "../port";
import { keepRules } from "./archive";
import { readVersions } from "./readHistory";

/** Who publishes rules, as which version, when (a serial) and why. */
export interface Publishing {
  readonly version: string;
  readonly who: string;
  readonly when: number;
  readonly why: string;
  readonly locale: Locale;
}

/** What came of publishing. */
export type PublishOutcome =
  | { readonly ok: true; readonly value: RulesVersion }
  | { readonly ok: false; readonly problem: PublishProblem };

/** Why rules cannot be published as a version; null where they can. */
export const problemOfPublishing = async (
  port: WorkbookPort,
  scheme: Scheme,
  version: string,
): Promise<PublishProblem | null> =>
  publishProblem(await readVersions(port), {
    rules: rulesHash(scheme),
    scheme: scheme.id,
    version: version.trim(),
  });

/** Freezes the rules of a scheme as a version: a copy of their table goes to the archive, and who, when and why to the versions. Nothing is written where there is a problem. */
export const publish = async (
  port: WorkbookPort,
  scheme: Scheme,
  { version, who, when, why, locale }: Publishing,
): Promise<PublishOutcome> => {
  const problem = await problemOfPublishing(port, scheme, version);
  if (problem !== null) return { ok: false, problem };
  const stated = { version: version.trim(), by: who, on: when, why };
  const rules = await keepRules(port, scheme, stated, locale);
  return { ok: true, value: { rules, scheme: scheme.id, ...stated } };
};
