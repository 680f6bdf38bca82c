/** The rules of a scheme as they once were. */
export interface RulesVersion {
  /** Hash of the rules. */
  readonly rules: string;
  readonly scheme: string;
  readonly version: string;
  /** Who published it and when (a serial); "" and null where a run has kept it unasked. */
  readonly by: string;
  readonly on: number | null;
  readonly why: string;
}

/** Why rules cannot be published. */
export type PublishProblem =
  /** They are those of the last published version. */
  | { readonly code: "nothing-changed"; readonly version: string }
  /** Other rules were published under the number. */
  | { readonly code: "version-used"; readonly version: string; readonly on: number | null }
  | { readonly code: "no-version" };

/** Whether somebody published a version, rather than a run keeping it. */
export const isPublished = ({ on }: RulesVersion): boolean => on !== null;

/** The last published version of a scheme; undefined before the first. Of two of the same time the later row counts. */
export const lastPublished = (
  versions: readonly RulesVersion[],
  scheme: string,
): RulesVersion | undefined =>
  versions
    .filter((version) => version.scheme === scheme && isPublished(version))
    .reduce<RulesVersion | undefined>(
      (last, next) => ((next.on ?? 0) >= (last?.on ?? 0) ? next : last),
      undefined,
    );

/** What stands against publishing rules (their hash) of a scheme under a version number; null where nothing does. */
export const publishProblem = (
  versions: readonly RulesVersion[],
  { scheme, version, rules }: Pick<RulesVersion, "scheme" | "version" | "rules">,
): PublishProblem | null => {
  if (version.trim() === "") return { code: "no-version" };
  const last = lastPublished(versions, scheme);
  if (last?.rules === rules) return { code: "nothing-changed", version: last.version };
  const used = versions.find(
    (one) => isPublished(one) && one.scheme === scheme && one.version.trim() === version.trim(),
  );
  return used === undefined ? null : { code: "version-used", version, on: used.on };
};
