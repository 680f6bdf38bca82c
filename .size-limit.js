// What the browser may have to load, compressed. `npm run check -- sizes` builds, and then weighs.
import { readFileSync } from "node:fs";

const firstScreen = JSON.parse(readFileSync("dist/first-screen.json", "utf8"));

export default [
  {
    name: "custom functions, without the tables of schemes and industries",
    path: ".cache/sizes/addin/functions.js",
    limit: "60 kB",
    gzip: true,
  },
  {
    name: "custom functions, with all tables",
    path: "dist/addin/functions.js",
    limit: "240 kB",
    gzip: true,
  },
  {
    name: "what reads rules tables, fetched when a formula is first given one",
    path: "dist/addin/rules/reader.js",
    limit: "70 kB",
    gzip: true,
  },
  {
    name: "statistical models, fetched when a formula or a scheme first asks one",
    path: "dist/addin/models/statistics.js",
    limit: "40 kB",
    gzip: true,
  },
  {
    name: "task pane until its first screen is drawn",
    path: firstScreen.map((file) => `dist/addin/${file}`),
    limit: "220 kB",
    gzip: true,
  },
  {
    name: "all models and taxonomies together, fetched when a formula first needs them",
    path: "dist/addin/industry/*",
    limit: "3 MB",
    gzip: true,
  },
];
