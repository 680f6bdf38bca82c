import { paneWhyWords, type PaneWhyWords } from "../../text";
import { useLanguage } from "../language";

/** The words for why, in the language of the pane. */
export const useWhyWords = (): PaneWhyWords => paneWhyWords(useLanguage().locale);
