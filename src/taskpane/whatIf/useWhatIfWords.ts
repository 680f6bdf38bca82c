import { paneWhatIfWords, type PaneWhatIfWords } from "../../text";
import { useLanguage } from "../language";

/** The words of this tab in the language of the pane: they come with it, and are not in the first screen. */
export const useWhatIfWords = (): PaneWhatIfWords => paneWhatIfWords(useLanguage().locale);
