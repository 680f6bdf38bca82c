import { toDoWords, type ToDoWords } from "../../text";
import { useLanguage } from "../language";

/** The words for who is to be visited or called, in the language of the pane. */
export const useToDoWords = (): ToDoWords => toDoWords(useLanguage().locale);
