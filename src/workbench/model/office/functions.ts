import { DAYS_TO_1904 } from "../entry";
import { integerArgument } from "./argument";
import { officeType } from "./officeType";

const DAY = 86_400_000;
/** Day 0 of Excel's first calendar, for days after February 1900. */
const DAY_0 = Date.UTC(1899, 11, 30);
const LAST_YEAR = 9999;

const functionResultType = officeType<number | "#NUM!">({
  name: "FunctionResult",
  properties: {
    value: { get: (result) => (typeof result === "number" ? result : 0) },
    error: { get: (result) => (typeof result === "number" ? "" : result) },
  },
});

/** Workbook.functions: DATE alone, by which an add-in can learn which calendar a workbook counts its days in. */
export const functionsType = officeType<null>({
  name: "Functions",
  methods: {
    date(_self, args, session) {
      const [year = 0, month = 1, day = 1] = args.map((value) =>
        integerArgument(value, "Functions.date"),
      );
      const serial = (Date.UTC(year, month - 1, day) - DAY_0) / DAY;
      const own = serial - (session.book.state.date1904 ? DAYS_TO_1904 : 0);
      return functionResultType(session, year > LAST_YEAR || own < 0 ? "#NUM!" : own);
    },
  },
});
