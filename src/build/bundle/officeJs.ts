/** Where the add-in's page loads Office.js from. */
export interface OfficeJs {
  /** Address for the script tag: absolute, or relative to the page for an own copy. */
  readonly src: string;
  /** Origins that its scripts come from besides the page's own. */
  readonly origins: readonly string[];
  /** Whether the build must put a copy beside the page. */
  readonly copy: boolean;
}

/** The word for the copy that `npm start` serves out of node_modules: nothing of it is copied into dist. */
export const LOCAL = "local";

const known: Readonly<Record<string, OfficeJs>> = {
  [LOCAL]: { src: "/office-js/office.js", origins: [], copy: false },
  self: { src: "office-js/office.js", origins: [], copy: true },
  global: {
    src: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    origins: ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"],
    copy: false,
  },
  // Azure China, operated by 21Vianet: Microsoft 365 tenants there reach no other address.
  china: {
    src: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    origins: ["https://appsforoffice.cdn.partner.office365.cn"],
    copy: false,
  },
};

/** Reads the build setting: a word (`global`, `china`, `self`, `local`) or the https address of an office.js. Throws on anything else. */
export const officeJsFrom = (setting: string): OfficeJs => {
  const word = known[setting];
  if (word) return word;
  if (!setting.startsWith("https://")) {
    throw new Error(
      `--office-js takes ${Object.keys(known).join(", ")} or an https address, not ${setting}`,
    );
  }
  return { src: setting, origins: [new URL(setting).origin], copy: false };
};

/**
 * The content security policy of the add-in's page: own scripts and Office.js, no eval, and connections to the page's own origin alone,
 * so that nothing of a workbook can leave it. Office.js loads its own files as scripts, and talks to Excel by messages: the requests that
 * are in it are for sessions over REST, which an open workbook is not, and for Microsoft's telemetry.
 * Styles are inline because Fluent UI (Griffel), Plot and Office.js write them so (OfficeDev/office-js#1687).
 */
export const contentPolicy = ({ origins }: OfficeJs): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...origins].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
