import type { Found, Given, TaskName } from "./tasks";

/** What a worker is asked. */
export type Asked = {
  [Name in TaskName]: { readonly name: Name; readonly given: Given[Name] };
}[TaskName];

/** What it answers. */
export type Told<Name extends TaskName = TaskName> =
  | { readonly ok: true; readonly found: Found[Name] }
  | { readonly ok: false; readonly detail: string };

const collect = (data: unknown, found: Set<ArrayBuffer>): void => {
  if (typeof data !== "object" || data === null) return;
  if (!ArrayBuffer.isView(data)) Object.values(data).forEach((each) => collect(each, found));
  // No thread shares its memory with another here.
  else found.add(data.buffer as ArrayBuffer);
};

/** The buffers of all typed arrays in plain data: they are handed over instead of copied. */
export const buffersOf = (data: unknown): ArrayBuffer[] => {
  const found = new Set<ArrayBuffer>();
  collect(data, found);
  return [...found];
};
