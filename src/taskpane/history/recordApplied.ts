import { historyProblemText, paneHistoryWords } from "../../text";
import type { Applied, GradeResult } from "../../workbook";
import type { Access } from "../access";
import { faultNotice } from "../grade/fault";
import { WHO } from "../shell/whoSetting";
import type { Language } from "../language";
import { rememberAsked } from "./keepingSetting";
import { loadHistory } from "./loadHistory";

/** What came of putting a run on record: its id, or in words why it is not there; a remark where not every customer can be told. */
export interface Kept {
  readonly run: string | null;
  readonly remark: string | null;
}

const digits = (moment: number): string => {
  const time = new Date(Math.round((moment - 25_569) * 86_400) * 1000).toISOString();
  return time.replace(/\D/g, "").slice(0, 14).replace(/^(\d{8})/, "$1-"); // prettier-ignore
};

/** Puts a run that was written on record. Never rejects: the grades stay whatever comes of it, and what stands against it is told. */
export const recordApplied = async (
  access: Access,
  result: GradeResult,
  applied: Applied,
  { locale, words, count }: Language,
): Promise<Kept> => {
  const t = paneHistoryWords(locale).keep;
  try {
    const { recordRun, weighingInput } = await loadHistory();
    const when = access.moment();
    rememberAsked(access);
    const recording = {
      id: `${digits(when)}-${access.chance()}`,
      when,
      who: access.userSetting(WHO) ?? "",
      weigh: weighingInput(result.request.scheme)?.key ?? null,
      locale,
    };
    const outcome = await recordRun(access.port, result, applied, recording, undefined, access);
    if (!outcome.ok)
      return { run: null, remark: t.failed({ why: historyProblemText(outcome.problem, locale) }) };
    const { run, unnamed, repeated } = outcome.value;
    const doubtful = [...unnamed, ...repeated].sort((one, other) => one - other);
    const [first] = doubtful;
    return {
      run: run.id,
      remark:
        first === undefined
          ? null
          : t.repeated({ rows: count(doubtful.length), first: String(first) }),
    };
  } catch (error) {
    const why = faultNotice(error, words)?.text ?? "";
    return { run: null, remark: t.failed({ why }) };
  }
};
