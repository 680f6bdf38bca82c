import { resolve } from "node:path";

const rootDir = resolve(import.meta.dirname, "..");
const swc = (jsx) => ({
  "^.+\\.(m?[jt]sx?)$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: jsx },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
});
// Packages that ship only ES modules, which jest runs as CommonJS.
const esm = [
  "@bpmn-io",
  "min-dash",
  "@lezer",
  "@fluentui",
  "@griffel",
  "fflate",
  // Parquet
  "hyparquet(-[a-z]+)?",
  "hysnappy",
  "fzstd",
  "pinyin-pro",
  // Plot, and what it is made of
  "@observablehq",
  "d3(-[a-z-]+)?",
  "internmap",
  "delaunator",
  "robust-predicates",
  "isoformat",
  // Univer's
  "rbush",
  "quickselect",
  "kdbush",
  "lodash-es",
  "nanoid",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
];
const common = {
  rootDir,
  // Tests run in a context whose globals are looked up by a call each time; handed to every module as its own, they cost nothing. Nobody puts others in their place.
  sandboxInjectedGlobals: [
    ...["Array", "BigInt", "Boolean", "DataView", "Error", "Infinity", "JSON", "Map", "Math"],
    ...["Number", "Object", "Promise", "RegExp", "Set", "String", "WeakMap", "WeakRef"],
    ...["Float32Array", "Float64Array", "Int32Array", "Uint16Array", "Uint32Array", "Uint8Array"],
  ],
  transform: { ...swc(true), "\\.bin$": "<rootDir>/test/bytes.cjs" },
  // functions.js imports its parts as they lie in dist.
  moduleNameMapper: {
    "^\\./industry/coder\\.js$": "<rootDir>/src/functions/industry/reader.ts",
    "^\\./rules/reader\\.js$": "<rootDir>/src/functions/schemes/reader.ts",
    "^\\./models/statistics\\.js$": "<rootDir>/src/functions/models/statistics.ts",
  },
  transformIgnorePatterns: [`node_modules/(?!(${esm.join("|")})/)`],
};
export default {
  rootDir,
  // Browser tests wait more than they work: on two cores one worker would leave the other idle.
  maxWorkers: "100%",
  // What takes a second on an idle machine takes ten on a busy one, and is no fault of the test.
  testTimeout: 30_000,
  reporters: ["default", "<rootDir>/test/reporter.js"],
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/", "<rootDir>/test/bench/"],
    },
    {
      ...common,
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/dom.setup.ts"],
    },
    {
      ...common,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/globalSetup.js",
      globalTeardown: "<rootDir>/test/e2e/globalTeardown.js",
    },
  ],
};
