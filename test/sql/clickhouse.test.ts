import { openClickhouse } from "./engines";
import { broad, saysTheSame } from "./everyScheme";

const engine = openClickhouse();
if (typeof engine === "string") test.skip(engine, () => undefined);
else saysTheSame(() => Promise.resolve(engine), broad, 300);
