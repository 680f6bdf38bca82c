import type { Book } from "../model";

/** Which languages and sets the host tells the add-in of. */
export interface Facts {
  /** Language of Excel's own words, and thereby of the add-in's (Office.context.displayLanguage). */
  readonly displayLanguage: string;
  /** Language of dates and numbers (Office.context.contentLanguage). */
  readonly contentLanguage: string;
  /** Requirement sets by name with the highest version ("ExcelApi": "1.18"). They switch members of Office.js on and off in the library itself. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** How the add-in calls itself in its manifest. */
  readonly addinName: string;
  /** Ids of this conversation; new ones for every start, since the library keeps settings in sessionStorage under the conversation's id. */
  readonly conversationId: string;
  readonly addinId: string;
}

/** Is the pane open when the add-in starts? (Office.addin's visibility mode: 1 hidden, 2 in the pane.) */
const DISPLAY_MODE = { hidden: 1, pane: 2 } as const;
const EXCEL_WEB = 16;
const MODE = { readOnly: 0, readWrite: 1 } as const;

/** What the add-in learns of its host when it starts. The library has no place for a theme here: Office.context.officeTheme stays undefined. */
export function appContext(
  facts: Facts,
  book: Book,
  documentUrl: string,
  addinOrigin: string,
  visible: boolean,
): Record<string, unknown> {
  return {
    _id: facts.addinId,
    _appName: EXCEL_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.0.0",
    _appUILocale: facts.displayLanguage,
    _dataLocale: facts.contentLanguage,
    _docUrl: documentUrl,
    _clientMode: book.state.readOnly ? MODE.readOnly : MODE.readWrite,
    _settings: [...book.state.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: `${facts.conversationId}-correlation`,
    _appInstanceId: `${facts.conversationId}-instance`,
    _requirementMatrix: JSON.stringify(facts.requirementSets),
    _addinName: facts.addinName,
    _appDomains: [addinOrigin],
    _featureGates: {},
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _initialDisplayMode: visible ? DISPLAY_MODE.pane : DISPLAY_MODE.hidden,
  };
}

/**
 * What goes into the frame's name before the add-in loads: Office.js finds its host there (fields by "$": host, platform, version, language, correlation,
 * dialog, logging, flags; 3 = shared runtime with custom functions).
 */
export function frameName(facts: Facts, hostOrigin: string): string {
  const hostInfo = [
    "Excel",
    "Web",
    "16.01",
    facts.displayLanguage,
    `${facts.conversationId}-correlation`,
    "",
    "disableLogging",
    "3",
  ].join("$");
  const xdmInfo = [facts.conversationId, facts.addinId, hostOrigin].join("|");
  return JSON.stringify({
    baseFrameName: "addin",
    hostInfo,
    xdmInfo,
    serializerVersion: "1",
    flights: "[]",
  });
}
