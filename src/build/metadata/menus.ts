import type { Menu } from "./localise";

/** The closed lists that Excel offers while an argument is typed. */
export const menus = (): Menu[] => [];
