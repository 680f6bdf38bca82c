// Static rules that a compiler and dependency-cruiser cannot see. Without type information: three seconds instead of thirty.
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

const HOST = ["Excel", "Office", "OfficeRuntime", "OfficeExtension"];
const hostOnlyIn = (where) =>
  HOST.map((name) => ({
    name,
    message: `${name} is spelled only in ${where}.`,
  }));
const functionsHost = {
  name: "CustomFunctions",
  message: "CustomFunctions is spelled only in src/functions.",
};

const PURE = [
  "rules",
  "cells",
  "schemes",
  "industry",
  "models",
  "rulebook",
  "history",
  "verify",
  "dmn",
  "sql",
  "text",
  "workbook",
  "functions",
  "engine",
];
const clock = {
  message: "Pure rooms have no clock: take asOf as an argument.",
};

export default typescript.config(
  { ignores: ["dist/", "release/", ".cache/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  typescript.configs.strict,
  typescript.configs.stylistic,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-globals": ["error", ...hostOnlyIn("src/excel"), functionsHost],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportDefaultDeclaration",
          message: "Exports have names.",
        },
        {
          selector: "ClassDeclaration[superClass=null]",
          message: "Functions and data; classes are for errors, and where a library asks for one.",
        },
      ],
      // Kernels index columns and bytes inside bounds that they have checked once; noUncheckedIndexedAccess cannot know.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      // Control characters are what readers of files look for.
      "no-control-regex": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "prefer-const": "error",
    },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": ["error", functionsHost],
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      // Not load-object-before-read and no-empty-load: they read neither constants nor paths ("worksheet/name") in load().
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: PURE.map((room) => `src/${room}/**`),
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", ...clock },
        {
          object: "Math",
          property: "random",
          message: "Pure rooms have no randomness: take a seed as an argument.",
        },
      ],
    },
  },
  {
    files: ["src/functions/**"],
    rules: { "no-restricted-globals": ["error", ...hostOnlyIn("src/excel")] },
  },
  {
    files: ["src/**/*.tsx", "src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Warns about every use of the virtual list, for a compiler that we do not run.
      "react-hooks/incompatible-library": "off",
    },
  },
  { files: ["**/*.d.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["src/build/**", "src/cli/**"], rules: { "no-console": "off" } },
  // Data: one long table is easier to read than many short ones.
  {
    files: ["src/industry/**", "src/text/**", "src/schemes/**", "src/build/samples/**"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.cjs"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "console",
          "process",
          "module",
          "performance",
          "globalThis",
          "URL",
          "history",
          "window",
        ].map((name) => [name, "readonly"]),
      ),
    },
    rules: {
      "no-console": "off",
      "no-restricted-syntax": "off",
      "no-restricted-globals": "off",
    },
  },
  {
    // Tests play the host; a page function of a browser test runs where it is real.
    files: ["test/**"],
    rules: {
      "no-restricted-globals": "off",
      "no-restricted-syntax": "off",
      "max-lines": "off",
      "no-console": "off",
    },
  },
);
