import type { ReadData } from "./shelf";

/** Imports a table when it is asked for: in a bundle that is split, each is a file of its own. */
export const importText: ReadData = async (file) => {
  switch (file) {
    case "gbt4754":
      return (await import(/* webpackChunkName: "gbt4754" */ "./data/gbt4754")).gbt4754;
    case "isic4":
      return (await import(/* webpackChunkName: "isic4" */ "./data/isic4")).isic4;
    case "naics2022":
      return (await import(/* webpackChunkName: "naics2022" */ "./data/naics2022")).naics2022;
    case "nace2":
      return (await import(/* webpackChunkName: "nace2" */ "./data/nace2")).nace2;
    case "crosswalks":
      return (await import(/* webpackChunkName: "crosswalks" */ "./data/crosswalks")).crosswalks;
  }
};
