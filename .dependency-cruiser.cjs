// The walls of the house: who may import whom, as docs/architecture.md draws it. Entries compose; pure rooms know only pure rooms.
const rooms = {
  rules: [],
  cells: ["rules"],
  schemes: ["rules"],
  industry: ["rules"],
  models: ["rules"],
  rulebook: ["rules", "cells"],
  verify: ["rules"],
  dmn: ["rules"],
  history: ["rules"],
  // What a fault, a finding or a change is; the words for it are here.
  text: ["rules", "rulebook", "verify", "dmn", "history", "models"],
  functions: ["cells", "rules", "schemes", "industry", "models", "text", "rulebook"],
  workbook: [
    "cells",
    "rules",
    "schemes",
    "industry",
    "models",
    "text",
    "rulebook",
    "verify",
    "dmn",
    "history",
  ],
  engine: [
    "cells",
    "rules",
    "schemes",
    "industry",
    "models",
    "text",
    "rulebook",
    "verify",
    "dmn",
    "history",
  ],
  excel: ["workbook"],
  files: ["workbook", "xlsx"],
  // The cells' words for yes, no, blanks and units are data: a database reads by the same lists.
  sql: ["rules", "cells"],
  clickhouse: ["rules", "cells", "sql"],
  xlsx: [],
  taskpane: ["workbook", "excel", "text"],
  commands: ["workbook", "excel", "text"],
  cli: ["workbook", "files", "industry", "text", "clickhouse", "sql"],
  // A host that knows the add-in would prove nothing.
  workbench: ["xlsx"],
  build: ["rules", "schemes", "industry", "models", "text", "functions", "xlsx"],
};
const entries = ["taskpane", "commands", "cli", "workbench", "build", "engine"];
// What a pure room may use of npm.
const libraries = {
  rules: ["zod"],
  cells: [],
  schemes: [],
  industry: [],
  models: [],
  rulebook: [],
  verify: [],
  dmn: ["saxes"],
  history: [],
  text: [],
  workbook: [],
  functions: [],
  engine: [],
  xlsx: ["fflate", "saxes"],
  clickhouse: [],
  sql: [],
};

const only = ([room, allowed]) => ({
  name: `${room}-imports-${allowed.join("-") || "no-room"}`,
  comment: `src/${room} may import ${allowed.map((name) => `src/${name}`).join(", ") || "no other room"}.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
});

const packages = ([room, allowed]) => ({
  name: `${room}-libraries`,
  comment: `src/${room} may use of npm: ${allowed.join(", ") || "nothing"}.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: {
    path: "node_modules/",
    ...(allowed.length > 0 ? { pathNot: `node_modules/(${allowed.join("|")})/` } : {}),
    dependencyTypesNot: ["type-only"],
  },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle has no order to read it in.",
      from: {},
      to: { circular: true },
    },
    {
      name: "through-the-door",
      comment: "Another room is entered through its index.ts.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: {
        path: "^src/([^/]+)/",
        pathNot: [
          "^src/$1/",
          "^src/[^/]+/index\\.ts$",
          // The program that trains the model of texts reads them as the model does.
          "^src/industry/model/(index|training)\\.ts$",
        ],
      },
    },
    {
      name: "nobody-imports-an-entry",
      severity: "error",
      comment: "Entries compose the rooms; nothing may need them.",
      from: { path: "^src/([^/]+)/" },
      to: { path: `^src/(${entries.join("|")})/`, pathNot: "^src/$1/" },
    },
    {
      name: "product-needs-no-development-package",
      severity: "error",
      comment: "What ships is bundled from dependencies.",
      from: { path: "^src/", pathNot: "^src/(build|workbench)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "resolvable",
      severity: "error",
      comment: "An import must lead somewhere.",
      from: {},
      to: { couldNotResolve: true },
    },
    ...Object.entries(rooms).map(only),
    ...Object.entries(libraries).map(packages),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
    reporterOptions: {
      archi: { collapsePattern: "^src/[^/]+" },
    },
  },
};
