import { writeArchitecture } from "../architecture/graph";
import { writeReference } from "../pages/write";

/** `npm run docs`: writes the reference of functions and schemes, and the graph of the rooms. */
export const run = async (): Promise<number> => {
  await writeReference();
  await writeArchitecture();
  return 0;
};
