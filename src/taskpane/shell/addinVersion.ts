/** The version of the add-in, as the build wrote it into the page; "" where it did not. */
export const addinVersion = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="clientele-version"]')?.content ?? "";
