import { openCoder, type IndustryCoder, type ReadModel } from "./coding/knowledge";
import { allTaxonomies } from "./texts";

/** Imports the weights of a model when they are asked for: for bundles that hold all they need. */
export const importModel: ReadModel = async (language) =>
  language === "zh"
    ? (await import("./model/weights/zh.bin")).default
    : (await import("./model/weights/en.bin")).default;

let opened: IndustryCoder | undefined;

/** The coder over the tables and models of the bundle: for Node, the command line and tests. */
export const bundledCoder = (): IndustryCoder =>
  (opened ??= openCoder(allTaxonomies(), importModel));
