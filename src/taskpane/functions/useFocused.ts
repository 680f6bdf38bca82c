import { useCallback } from "react";

/** Brings the keyboard to a button as soon as it is drawn, where it is wanted and the pane has the keyboard. */
export const useFocused = (wanted: boolean) =>
  useCallback(
    (button: HTMLButtonElement | null) => {
      if (wanted && document.hasFocus()) button?.focus();
    },
    [wanted],
  );
