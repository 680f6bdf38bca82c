import { supports } from "../supports";
import { shown, type Check, type Scratch } from "./check";

/** Milliseconds to wait for an event. */
const PATIENCE = 4000;

/** What an event brought, or null when none came. `subscribe` calls back; `act` causes the event. */
async function eventAfter<T>(
  subscribe: (tell: (event: T) => void) => Promise<() => Promise<void>>,
  act: () => Promise<void>,
): Promise<T | null> {
  let tell: (event: T) => void = () => undefined;
  const came = new Promise<T>((resolve) => {
    tell = resolve;
  });
  const stop = await subscribe((event) => tell(event));
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  try {
    await act();
    return await Promise.race([came, late]);
  } finally {
    await stop();
  }
}

const writeA1 = (scratch: Scratch) => (): Promise<void> =>
  scratch.on(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });

const changeEvent = (scratch: Scratch): Promise<Excel.WorksheetChangedEventArgs | null> =>
  eventAfter(
    (tell) =>
      scratch.on(async (sheet, context) => {
        const subscription = sheet.onChanged.add(async (event) => tell(event));
        await context.sync();
        return () => removed(subscription);
      }),
    writeA1(scratch),
  );

const removed = <T>(subscription: OfficeExtension.EventHandlerResult<T>): Promise<void> =>
  Excel.run(subscription.context, async (context) => {
    subscription.remove();
    await context.sync();
  });

/** The highest version of a requirement set, by asking downwards. */
const highest = (set: string, upTo: number): string => {
  for (let minor = upTo; minor >= 1; minor--) if (supports(set, `1.${minor}`)) return `1.${minor}`;
  return "–";
};

/** What we take for granted of events, runtime and host. */
export const hostChecks: readonly Check[] = [
  {
    id: "requirement-sets",
    run: async () => {
      const sets = [
        ["ExcelApi", 21],
        ["CustomFunctionsRuntime", 5],
        ["SharedRuntime", 2],
        ["KeyboardShortcuts", 1],
      ] as const;
      return {
        seen: sets.map(([set, upTo]) => `${set} ${highest(set, upTo)}`).join(", "),
        pass: supports("ExcelApi", "1.9") && supports("SharedRuntime", "1.1"),
      };
    },
  },
  {
    id: "shared-runtime",
    run: async () => {
      const here = typeof (globalThis as { CustomFunctions?: unknown }).CustomFunctions;
      return { seen: here, pass: here !== "undefined" };
    },
  },
  {
    id: "change-event",
    needs: ["ExcelApi", "1.7"],
    run: async (scratch) => {
      const event = await changeEvent(scratch);
      const seen = event === null ? "–" : `${event.changeType}, ${event.source}, ${event.address}`;
      return { seen, pass: seen === "RangeEdited, Local, A1" };
    },
  },
  {
    id: "own-edits-told-apart",
    needs: ["ExcelApi", "1.14"],
    run: async (scratch) => {
      const event = await changeEvent(scratch);
      return {
        seen: shown(event?.triggerSource ?? null),
        pass: event?.triggerSource === "ThisLocalAddin",
      };
    },
  },
  {
    id: "selection-event",
    run: async (scratch) => {
      const event = await eventAfter<object>(
        (tell) =>
          scratch.on(async (_, context) => {
            const subscription = context.workbook.onSelectionChanged.add(async (args) =>
              tell(args),
            );
            await context.sync();
            return () => removed(subscription);
          }),
        () => selectAndReturn(scratch),
      );
      return { seen: event === null ? "–" : "1", pass: event !== null };
    },
  },
  {
    id: "undo-group",
    needs: ["ExcelApi", "1.20"],
    run: async (scratch) => {
      const values = await Excel.run({ mergeUndoGroup: true }, async (context) => {
        const sheet = context.workbook.worksheets.getItem(scratch.name);
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        sheet.getRange("A2").values = [[2]];
        const both = sheet.getRange("A1:A2");
        both.load("values");
        await context.sync();
        return both.values;
      });
      return { seen: shown(values), pass: shown(values) === "[[1],[2]]" };
    },
  },
  { id: "undo-one-step" },
  {
    id: "co-author-flag",
    needs: ["ExcelApi", "1.9"],
    run: (scratch) =>
      scratch.on(async (_, context) => {
        context.workbook.load("autoSave");
        await context.sync();
        const { autoSave } = context.workbook;
        return { seen: `autoSave ${String(autoSave)}`, pass: typeof autoSave === "boolean" };
      }),
  },
  { id: "co-author-edit" },
  {
    id: "settings",
    needs: ["ExcelApi", "1.4"],
    run: (scratch) =>
      scratch.on(async (_, context) => {
        const setting = context.workbook.settings.add("clientele.selfTest", {
          n: 1,
          list: ["客户"],
        });
        setting.load("value");
        await context.sync();
        const seen = shown(setting.value as unknown);
        setting.delete();
        await context.sync();
        return { seen, pass: seen === '{"n":1,"list":["客户"]}' };
      }),
  },
  {
    id: "theme",
    run: async () => {
      const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
      const seen =
        theme === undefined
          ? "–"
          : `${shown(theme.isDarkTheme ?? null)}, ${shown(theme.bodyBackgroundColor ?? null)}`;
      return {
        seen: `${seen}; ${Office.context.displayLanguage}, ${Office.context.contentLanguage}`,
        pass: true,
      };
    },
  },
  { id: "cell-edit" },
];

/** Selects a cell of the scratch sheet, then goes back to what was selected. */
const selectAndReturn = (scratch: Scratch): Promise<void> =>
  scratch.on(async (sheet, context) => {
    const before = context.workbook.getActiveCell();
    before.load("address");
    await context.sync();
    sheet.activate();
    sheet.getRange("B2").select();
    await context.sync();
    before.worksheet.activate();
    before.select();
    await context.sync();
  });
