import { rulesWords, type RulesWords } from "../../text";
import { useLanguage } from "../language";

/** The words of this page in the language of the pane: they come with it, and are not in the first screen. */
export const useRulesWords = (): RulesWords => rulesWords(useLanguage().locale);
