import { paneHistoryWords, type PaneHistoryWords } from "../../text";
import { useLanguage } from "../language";

/** The words for what has been, in the language of the pane. */
export const useHistoryWords = (): PaneHistoryWords => paneHistoryWords(useLanguage().locale);
