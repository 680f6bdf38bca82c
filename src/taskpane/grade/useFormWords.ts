import { formWords, type FormWords } from "../../text";
import { useLanguage } from "../language";

/** The words on values and formulas in the language of the pane: they come with that choice, and are not in the first screen. */
export const useFormWords = (): FormWords => formWords(useLanguage().locale);
