import { useCallback, useEffect } from "react";

import {
  contactInput,
  dueColumns,
  headerText,
  LAST_CONTACT,
  saysHowOften,
  type GradeResult,
} from "../../workbook";
import { useAccess, type Access } from "../access";
import { tableId } from "../grade/gradeState";
import type { Grade } from "../grade/useGrade";

/** The workbook's setting: by table, the header of the column that says when customers were visited last. */
const KEY = "clientele.lastContact";

/** Of what any version of the add-in may have kept, that which has the right form. */
async function keptIn(access: Access): Promise<Readonly<Record<string, string>>> {
  const value = await access.workbookSetting(KEY).catch(() => undefined);
  if (typeof value !== "object" || value === null) return {};
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(entries);
}

/** The column that says when customers were visited last, and how the user says which one it is; what he says is kept in the workbook. */
export function useLastContact({ state, dispatch }: Grade, result: GradeResult) {
  const access = useAccess();
  const { customers, scheme } = result.request;
  const { headers } = customers.region;
  const table = tableId(customers);
  const { last } = dueColumns(result.request);
  const input = contactInput(scheme) ?? LAST_CONTACT;
  const isSaid = state.corrections[input] !== undefined;
  const isOpen = saysHowOften(scheme) && last === null && !isSaid;
  useEffect(() => {
    if (!isOpen) return undefined;
    let current = true;
    void keptIn(access).then((kept) => {
      const header = kept[table];
      const column = headers.findIndex((cell) => headerText(cell) === header);
      if (current && header !== undefined && column >= 0) dispatch({ type: "map", input, column });
    });
    return () => {
      current = false;
    };
  }, [access, dispatch, headers, input, isOpen, table]);
  const choose = useCallback(
    (column: number) => {
      dispatch({ type: "map", input, column });
      const header = headerText(headers[column] ?? null);
      // A workbook that keeps no settings (a protected one) has its list all the same.
      void keptIn(access)
        .then((kept) => access.keepWorkbookSetting(KEY, { ...kept, [table]: header }))
        .catch(() => undefined);
    },
    [access, dispatch, headers, input, table],
  );
  return { column: last, choose };
}
