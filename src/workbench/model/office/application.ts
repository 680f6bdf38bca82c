import { choiceArgument } from "./argument";
import { officeType, type Session } from "./officeType";

/** The forms of dates that Windows has for a culture. */
function dateForms(session: Session): { short: string; long: string; separator: string } {
  if (session.contentLanguage.startsWith("zh"))
    return { short: "yyyy/M/d", long: "yyyy'年'M'月'd'日'", separator: "/" };
  return { short: "M/d/yyyy", long: "dddd, MMMM d, yyyy", separator: "/" };
}

const datetimeFormatType = officeType<null>({
  name: "DatetimeFormatInfo",
  properties: {
    dateSeparator: { get: (_self, session) => dateForms(session).separator },
    shortDatePattern: { get: (_self, session) => dateForms(session).short },
    longDatePattern: { get: (_self, session) => dateForms(session).long },
    timeSeparator: { get: () => ":" },
    longTimePattern: {
      get: (_self, session) =>
        session.contentLanguage.startsWith("zh") ? "H:mm:ss" : "h:mm:ss tt",
    },
  },
});

const numberFormatType = officeType<null>({
  name: "NumberFormatInfo",
  properties: {
    numberDecimalSeparator: { get: () => "." },
    numberGroupSeparator: { get: () => "," },
  },
});

const cultureInfoType = officeType<null>({
  name: "CultureInfo",
  properties: { name: { get: (_self, session) => session.contentLanguage } },
  links: {
    datetimeFormat: (_self, session) => datetimeFormatType(session, null),
    numberFormat: (_self, session) => numberFormatType(session, null),
  },
});

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel.Application. English and Chinese write numbers alike, so the separators are fixed. */
export const applicationType = officeType<null>({
  name: "Application",
  properties: {
    calculationMode: {
      get: (_self, session) => session.book.state.calculationMode,
      set(_self, value, session) {
        session.edit.set({
          calculationMode: choiceArgument(value, MODES, "Application.calculationMode"),
        });
        session.edit.tell({ kind: "calculationMode" });
      },
    },
    calculationState: {
      get: (_self, session) => (session.book.calculation.busy ? "Calculating" : "Done"),
    },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  links: { cultureInfo: (_self, session) => cultureInfoType(session, null) },
  methods: {
    calculate(_self, [type], session) {
      const kind = choiceArgument(
        type,
        ["Recalculate", "Full", "FullRebuild"],
        "Application.calculate",
      );
      session.afterBatch(() => {
        session.book.calculation.run(kind !== "Recalculate");
      });
      return undefined;
    },
    suspendApiCalculationUntilNextSync(_self, _args, session) {
      session.afterBatch(session.book.calculation.suspend());
      return undefined;
    },
    // The grid draws once per batch anyway.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
