import { useEffect, useRef, type Dispatch } from "react";

import {
  LAST_CONTACT,
  mapColumns,
  type Customers,
  type GradeRequest,
  type GradeResult,
  type Progress,
} from "../../workbook";
import { useAccess, type Access } from "../access";
import { loadHistory } from "../history/loadHistory";
import { serialOfIso, useLanguage } from "../language";
import type { GradeEvent, GradeState } from "./gradeEvent";
import { loadEngine } from "./loadEngine";
import { wording } from "./wording";

/** The result in which customers keep the tiers that the scheme keeps them in, by what is on record; the result as it is of the many schemes that keep nobody. */
async function settled(access: Access, result: GradeResult): Promise<GradeResult> {
  const { holdsTiers } = await loadEngine();
  if (!holdsTiers(result.request.scheme)) return result;
  const { readHistory, settleResult } = await loadHistory();
  const day = Math.floor(access.moment());
  return settleResult(result, await readHistory(access.port, access), day, access);
}

/** The cells that the page keeps anyway: of the last result, and what was written over them since. */
const keptCells = ({ result, applied }: GradeState): GradeResult["cells"] =>
  new Map([
    ...(result?.cells ?? []),
    ...(result?.former ?? []),
    ...(applied?.receipt.written ?? []).map(({ column, cells }) => [column, cells] as const),
  ]);

/** Grades as soon as table and scheme are known, and again when anything that decides changes; what is under way then is dropped. */
export function useGrading(
  state: GradeState,
  customers: Customers | null,
  dispatch: Dispatch<GradeEvent>,
  fail: (error: unknown) => void,
): void {
  const access = useAccess();
  const language = useLanguage();
  const { corrections, arguments: given, asOf } = state;
  const scheme = state.proposals.find((one) => one.scheme.id === state.scheme)?.scheme;
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  useEffect(() => {
    if (customers === null || scheme === undefined) return undefined;
    let current = true;
    const progress: Progress = {
      report: () => undefined,
      get cancelled() {
        return !current;
      },
    };
    const work = async (): Promise<void> => {
      dispatch({ type: "working" });
      const map = await mapColumns(access.port, customers.region, scheme, corrections);
      if (!current) return;
      dispatch({ type: "mapped", map });
      const day = serialOfIso(asOf);
      const request: GradeRequest = {
        customers,
        scheme,
        mapping: map.mapping,
        arguments: given,
        ...(day === undefined ? {} : { asOf: day }),
        ...(typeof corrections[LAST_CONTACT] === "number" && {
          lastContact: corrections[LAST_CONTACT],
        }),
      };
      const { gradeRegion } = await loadEngine();
      const outcome = await gradeRegion(
        access.port,
        request,
        access,
        progress,
        keptCells(latest.current),
      );
      if (!current) return;
      if (outcome.ok) {
        const result = await settled(access, outcome.value);
        if (current) dispatch({ type: "graded", result });
      } else {
        const { problem } = outcome;
        const text = wording(scheme, language).problem(problem);
        // Which columns are missing stands with the inputs.
        const notice =
          problem.code === "missing-column" ? null : ({ intent: "warning", text } as const);
        dispatch({ type: "failed", notice });
      }
    };
    work().catch((error: unknown) => {
      if (current) fail(error);
    });
    return () => {
      current = false;
    };
  }, [access, customers, scheme, corrections, given, asOf, language, dispatch, fail]);
}
