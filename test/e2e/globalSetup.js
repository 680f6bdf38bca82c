// Starts src/build/tasks/testHost.ts and hands what it stands on to the tests through the environment. CLIENTELE_RELEASE names the folder of a release that is to be tested.
import { startHost } from "./startHost.js";

export default async () => {
  const { child, line } = await startHost(process.env.CLIENTELE_RELEASE);
  process.env.CLIENTELE_E2E = line;
  globalThis.clienteleTestHost = child;
};
