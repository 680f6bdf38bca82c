import { valueLifetimeWords, type ValueLifetimeWords } from "../../../text";
import { useLanguage } from "../../language";

/** The words of lifetime values, in the language of the pane. */
export const useLifetimeWords = (): ValueLifetimeWords => valueLifetimeWords(useLanguage().locale);
