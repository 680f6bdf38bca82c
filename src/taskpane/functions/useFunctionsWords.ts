import { paneFunctionsWords, type PaneFunctionsWords } from "../../text";
import { useLanguage } from "../language";

/** The words of the page of functions. */
export const useFunctionsWords = (): PaneFunctionsWords => paneFunctionsWords(useLanguage().locale);
