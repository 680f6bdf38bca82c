import { inProject } from "../project/paths";
import { writeSamples } from "../samples";

/** `npm run samples`: writes the sample workbooks and sales journals of both languages. */
export const run = async (): Promise<number> => {
  await writeSamples(inProject("assets/samples"));
  return 0;
};
