import { openPostgres } from "./engines";
import { broad, saysTheSame } from "./everyScheme";

saysTheSame(openPostgres, broad, 300);
