import { useCallback, useEffect, useRef } from "react";

/** A button of the heading: the page that it opens, or "back". */
type HeadingButton = string;

/**
 * Keeps the keyboard in the heading when the page changes: on "back" of the page that was opened, on its opener when the work page returns.
 * Only where the pane has the keyboard: a ribbon button must not take it from the sheet.
 */
export const useHeadingFocus = (page: string) => {
  const before = useRef(page);
  const buttons = useRef(new Map<HeadingButton, HTMLButtonElement>());
  useEffect(() => {
    const left = before.current;
    before.current = page;
    if (left === page || !document.hasFocus()) return;
    const opener = buttons.current.get(left) ?? buttons.current.get("settings");
    (page === "work" ? opener : buttons.current.get("back"))?.focus();
  }, [page]);
  return useCallback(
    (button: HeadingButton) => (element: HTMLButtonElement | null) => {
      if (element === null) buttons.current.delete(button);
      else buttons.current.set(button, element);
    },
    [],
  );
};
