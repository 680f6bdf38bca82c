import { rulePlaceText, ruleFindingText, severityText, type Messages } from "../text";
import {
  checkRules,
  inLocale,
  remarkText,
  verify,
  type Locale,
  type RuleRemark,
  type RulesInBook,
  type Scheme,
} from "../workbook";
import { tableLines } from "./table";

interface Finding {
  readonly severity: RuleRemark["severity"];
  /** Where it stands, for people: "规则!F17", or the place in the scheme. */
  readonly place: string;
  readonly message: string;
  /** What `--json` tells. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** What is wrong with one scheme's rules. */
export interface RulesReport {
  /** Id; null where a table does not say it. */
  readonly scheme: string | null;
  readonly version: string | null;
  readonly name: string;
  /** Name of the table in the workbook. */
  readonly table?: string;
  readonly findings: readonly Finding[];
}

/** What is wrong with a scheme of the menu. */
export const ofMenu = (scheme: Scheme, locale: Locale): RulesReport => ({
  scheme: scheme.id,
  version: scheme.version,
  name: inLocale(scheme.name, locale),
  findings: verify(scheme).map((finding) => {
    const message = ruleFindingText(scheme, finding, locale);
    return {
      severity: finding.severity,
      place: rulePlaceText(scheme, finding.path, locale),
      message,
      json: { ...finding, message },
    };
  }),
});

const ofRemark = (rules: RulesInBook, remark: RuleRemark, locale: Locale): Finding => {
  const { severity, address, content } = remark;
  const message = remarkText(rules, remark, locale);
  const found =
    remark.kind === "finding"
      ? remark.finding
      : { code: remark.fault.code, severity, path: null, content };
  const { sheet } = rules.region.area;
  return {
    severity,
    place: `${sheet}!${address}`,
    message,
    json: { ...found, sheet, cell: address, message },
  };
};

/** What is wrong with a rules table of a workbook. */
export const ofTable = (rules: RulesInBook, locale: Locale): RulesReport => {
  const { outcome, table } = rules;
  const scheme = outcome.ok ? outcome.value.scheme : null;
  return {
    scheme: rules.scheme,
    version: scheme?.version ?? null,
    name: scheme === null ? (rules.scheme ?? table) : inLocale(scheme.name, locale),
    table,
    findings: checkRules(rules).map((remark) => ofRemark(rules, remark, locale)),
  };
};

/** A report as `--json` prints it. */
export const reportJson = ({ scheme, version, table, findings }: RulesReport) => ({
  scheme,
  version,
  ...(table !== undefined && { table }),
  findings: findings.map(({ json }) => json),
});

const title = ({ name, scheme, version, table }: RulesReport): string => {
  const id = scheme === null || version === null ? "" : ` (${scheme} ${version})`;
  return `${name}${id}${table === undefined ? "" : ` · ${table}`}`;
};

/** A report for people: a title with counts, and a line for each finding. */
export const reportLines = (
  report: RulesReport,
  locale: Locale,
  { cli }: Messages,
): readonly string[] => {
  const { findings } = report;
  const count = (severity: Finding["severity"]) =>
    String(findings.filter((finding) => finding.severity === severity).length);
  const counts = { errors: count("error"), warnings: count("warning"), notes: count("note") };
  const said = findings.length === 0 ? cli.verify.clean : cli.verify.counts(counts);
  const rows = findings.map(({ severity, place, message }) => [
    "",
    severityText(severity, locale),
    place,
    message,
  ]);
  const columns = [{ title: "" }, { title: "" }, { title: "" }, { title: "" }];
  return [`${title(report)} · ${said}`, ...tableLines(columns, rows)];
};
