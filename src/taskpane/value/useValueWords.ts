import { paneValueWords, type PaneValueWords } from "../../text";
import { useLanguage } from "../language";

/** The words for what customers are worth, in the language of the pane. */
export const useValueWords = (): PaneValueWords => paneValueWords(useLanguage().locale);
