import type { Words } from "../../../rules";

/** A phrase in both languages. Names in braces are places for what `Speech.tell` puts in. */
export const said = (zh: string, en: string): Words => ({ zh, en });
