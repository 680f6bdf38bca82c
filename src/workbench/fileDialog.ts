/** The bytes of a file that a person picked or dropped. */
export async function readPicked(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook to the browser as a download. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
