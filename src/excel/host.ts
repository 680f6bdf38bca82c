/** Where the add-in runs. */
export interface Host {
  /** False in a plain browser tab: there is no workbook. */
  readonly inExcel: boolean;
  /** "PC", "Mac", "OfficeOnline" ..., "" where unknown. */
  readonly platform: string;
  readonly version: string;
}

/** Resolves when Office.js has shaken hands with its host, or has found that there is none. */
export async function hostReady(): Promise<Host> {
  if (typeof Office === "undefined") return { inExcel: false, platform: "", version: "" };
  const { host, platform } = await Office.onReady();
  return {
    inExcel: String(host) === "Excel",
    platform: platform === null ? "" : String(platform),
    version: Office.context?.diagnostics?.version ?? "",
  };
}
