import { officeType, type OfficeObject, type Session } from "../model";

/** What the add-in says to its host through services rather than the workbook. */
export interface ServiceHandlers {
  /** The add-in has registered its actions: ribbon commands may come. */
  readonly actionsReady: () => void;
  /** The add-in has registered its custom functions: invocations may come. */
  readonly functionsReady: () => void;
  /** Results of custom functions, as the library packs them. */
  readonly functionResults: (results: readonly unknown[]) => void;
  /** Office.addin.showAsTaskpane() and hide(). */
  readonly setVisibility: (visible: boolean) => void;
  readonly isVisible: () => boolean;
  /** Office.addin.setStartupBehavior(): true to load with the document. */
  readonly setStartup: (load: boolean) => void;
  readonly getStartup: () => boolean;
}

const actions = officeType<ServiceHandlers>({
  name: "AddinInternalService",
  methods: {
    notifyActionHandlerReady(handlers) {
      handlers.actionsReady();
      return undefined;
    },
  },
});

/**
 * Switches of the library that a host may turn on: 2 lets it send results of functions every 200 ms instead of every 500, 4 keeps that pause
 * below two seconds however long an answer took (office.js, CustomFunctionProxy).
 */
const FEATURES = [2, 4];

const functions = officeType<ServiceHandlers>({
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions(handlers) {
      handlers.functionsReady();
      return undefined;
    },
    _GetEnabledFeatures: () => ({ data: FEATURES }),
    setInvocationArrayResults(handlers, [results]) {
      handlers.functionResults(Array.isArray(results) ? (results as unknown[]) : []);
      return undefined;
    },
  },
});

const runtime = officeType<ServiceHandlers>({
  name: "AppRuntimeService",
  methods: {
    setAppRuntimeState(handlers, [state]) {
      handlers.setVisibility(state === "Visible");
      return undefined;
    },
    getAppRuntimeState: (handlers) => ({ data: handlers.isVisible() ? "Visible" : "Background" }),
  },
});

const startup = officeType<ServiceHandlers>({
  name: "AppRuntimePersistenceService",
  methods: {
    setAppRuntimeStartState(handlers, [state]) {
      handlers.setStartup(state === "Background");
      return undefined;
    },
    getAppRuntimeStartState: (handlers) => ({
      data: handlers.getStartup() ? "Background" : "Inactive",
    }),
  },
});

const SERVICES: Readonly<
  Record<string, (session: Session, handlers: ServiceHandlers) => OfficeObject>
> = {
  "Microsoft.InternalService.AddinInternalService": actions,
  "Microsoft.ExcelServices.CustomFunctions": functions,
  "Microsoft.AppRuntime.AppRuntimeService": runtime,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": startup,
};

/** Finds the services that are modelled. Dynamic ribbon, dialogs, shortcuts and all others are not: they answer ApiNotFound. */
export function servicesFor(
  handlers: ServiceHandlers,
): (name: string, session: Session) => OfficeObject | undefined {
  return (name, session) => SERVICES[name]?.(session, handlers);
}
