import type { FormulaSetting, GradeRequest, Locale, SchemesInBook } from "../../workbook";
import type { Access } from "../access";

/** What formulas of a request need to know of the workbook that they go into. */
export const formulaSetting = (
  access: Pick<Access, "namespace" | "moment">,
  schemes: SchemesInBook | null,
  { scheme }: GradeRequest,
  locale: Locale,
): FormulaSetting => ({
  namespace: access.namespace,
  rules: schemes?.tables.get(scheme.id)?.table ?? null,
  today: Math.floor(access.moment()),
  locale,
});
