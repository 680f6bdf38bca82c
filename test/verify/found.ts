import type { Scheme } from "../../src/rules";
import { verify, type RuleFinding } from "../../src/verify";

/** What is asked of a finding, in short: "gap a >= 3", "overlap 1 2 at 5". */
const facts = (finding: RuleFinding): readonly string[] => {
  const cells = (when: Readonly<Record<string, string>>) =>
    Object.entries(when).map(([key, cell]) => `${key} ${cell}`);
  switch (finding.code) {
    case "gap":
      return finding.boundary ? [`at ${finding.boundary.point}`] : cells(finding.when);
    case "overlap":
      return [
        ...finding.rows.map(String),
        ...(finding.boundary ? [`at ${finding.boundary.point}`] : []),
      ];
    case "left-out":
      return [...finding.rows.map(String), `at ${finding.boundary.point}`];
    case "shadowed":
      return [String(finding.row), `by ${finding.by.join(" ")}`];
    case "tier-never-given":
    case "tier-out-of-reach":
    case "no-such-tier":
      return [finding.tier];
    case "never-holds":
    case "interval-upside-down":
    case "cell-unreadable":
      return [finding.content];
    case "cell-unfit":
      return [finding.reason, finding.got];
    default:
      return [];
  }
};

/** The findings of a scheme in short, in their order. */
export const found = (scheme: Scheme): readonly string[] =>
  verify(scheme).map((finding) => [finding.code, ...facts(finding)].join(" "));

/** The findings of one code. */
export const findingsOf = <Code extends RuleFinding["code"]>(
  scheme: Scheme,
  code: Code,
): readonly Extract<RuleFinding, { code: Code }>[] =>
  verify(scheme).filter(
    (finding): finding is Extract<RuleFinding, { code: Code }> => finding.code === code,
  );
