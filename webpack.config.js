// The bundles of Clientele. `npm run build` calls this and adds what is not code: metadata, help pages, icons, manifest.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import HtmlWebpackPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";

const at = (...parts) => resolve(import.meta.dirname, ...parts);

/** Our own modules do nothing when they are merely imported, so what a page does not use stays out of it, doors notwithstanding. */
const swc = (target) => ({
  sideEffects: false,
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target,
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
});

/** The weights of models, as bytes inside a bundle: those that must be whole have them; pages fetch the files instead. */
const bytes = { test: /\.bin$/, type: "asset/bytes" };

const common = (name) => ({
  name,
  mode: "production",
  devtool: false,
  context: at("."),
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  performance: false, // size-limit watches sizes
  infrastructureLogging: { level: "error" },
  cache: {
    type: "filesystem",
    cacheDirectory: at(".cache/webpack"),
    name,
    buildDependencies: {
      config: [at("webpack.config.js"), at("package-lock.json")],
    },
  },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
      }),
    ],
  },
});

/** functions.js is named by the manifest and cached by Excel for a day: one file, never hashed, sharing no chunk with a newer pane. */
const functions = ({ out }) => ({
  ...common("functions"),
  target: ["web", "es2022"],
  entry: { functions: at("src/functions/register.ts") },
  output: {
    path: join(out, "addin"),
    filename: "functions.js",
    uniqueName: "clientele-functions",
  },
  module: {
    rules: [swc("es2022"), bytes],
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
});

/** A part of the functions that most formulas never need: a module of its own that functions.js imports, never hashed either. */
const part = ({ out }, name, entry) => ({
  ...common(name.replace("/", "-")),
  target: ["web", "es2022"],
  entry: at(entry),
  experiments: { outputModule: true },
  output: {
    path: join(out, "addin"),
    filename: `${name}.js`,
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
  },
  module: {
    rules: [swc("es2022"), bytes],
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
});

/** Tables of schemes, industries and characters: data that grow with every scheme and taxonomy, and have a budget of their own. */
const TABLES = /^\.\.?\/(menu|keyAccount|businessSectors|terms|catalogue|traditional)$/;

/** The same bundle without them, to be weighed and not to be run. */
export const functionsWithoutTables = (out) => ({
  ...functions({ out }),
  name: "functions-without-tables",
  cache: false,
  externals: ({ request }, done) => (TABLES.test(request) ? done(null, "var {}") : done()),
});

/** Writes which scripts the browser loads until the pane's first screen is drawn: the page's own, and the work page. For .size-limit.js. */
const firstScreen = (out) => ({
  apply: (compiler) =>
    compiler.hooks.done.tap("first-screen", ({ compilation }) => {
      const work = compilation.namedChunkGroups.get("work");
      if (!work) return;
      const groups = [...compilation.entrypoints.values(), work];
      const files = new Set(groups.flatMap((group) => group.getFiles()));
      writeFileSync(join(out, "first-screen.json"), JSON.stringify([...files]));
    }),
});

/** The pane and the ribbon's commands on the one page of the shared runtime. */
const addin = ({ out }) => ({
  ...common("addin"),
  target: ["web", "es2022"],
  entry: {
    taskpane: at("src/taskpane/main.tsx"),
    commands: at("src/commands/index.ts"),
  },
  output: {
    path: join(out, "addin"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "lazy/[name].[contenthash:8].js",
    uniqueName: "clientele-addin",
  },
  module: { rules: [swc("es2022"), bytes] },
  optimization: {
    ...common("addin").optimization,
    runtimeChunk: "single",
    splitChunks: { chunks: "all" },
  },
  plugins: [
    firstScreen(out),
    // Beside the add-in's folder: what a site's own page says is put in when the site is written, so that the bundles are the same for every address.
    new HtmlWebpackPlugin({
      filename: "../taskpane.html",
      publicPath: "",
      template: at("src/build/page/taskpane.html"),
      minify: false,
    }),
  ],
});

/** The page that plays Excel, for npm start and the browser tests. */
const workbench = ({ out }) => ({
  ...common("workbench"),
  target: ["web", "es2022"],
  entry: { workbench: at("src/workbench/main.tsx") },
  output: {
    path: join(out, "workbench"),
    filename: "[name].[contenthash:8].js",
    uniqueName: "clientele-workbench",
  },
  module: {
    rules: [swc("es2022"), { test: /\.css$/, use: ["style-loader", "css-loader"] }],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: at("src/workbench/index.html"),
      minify: false,
    }),
  ],
});

/** One self-sufficient ES module for Node 20. */
const nodeModule = ({ out }, name, entry, filename, banner) => ({
  ...common(name),
  target: "node20",
  entry: at(entry),
  experiments: { outputModule: true },
  output: {
    path: join(out, name),
    filename,
    module: true,
    chunkFormat: "module",
    library: { type: "module" },
  },
  module: {
    rules: [swc("es2022"), bytes],
    parser: { javascript: { dynamicImportMode: "eager", importMeta: false } },
  },
  plugins: banner ? [new webpack.BannerPlugin({ banner, raw: true })] : [],
});

/** Where bundles go when nobody says it: webpack's own command, and tools that read this file. */
const NOWHERE = { out: at("dist") };

/**
 * All bundles.
 * @param {Partial<typeof NOWHERE>} given where to write
 */
export default (given) => {
  const site = { ...NOWHERE, ...given };
  return [
    functions(site),
    part(site, "industry/coder", "src/functions/industry/reader.ts"),
    part(site, "rules/reader", "src/functions/schemes/reader.ts"),
    part(site, "models/statistics", "src/functions/models/statistics.ts"),
    addin(site),
    workbench(site),
    nodeModule(site, "cli", "src/cli/main.ts", "clientele.mjs", "#!/usr/bin/env node"),
    nodeModule(site, "engine", "src/engine/index.ts", "index.mjs"),
  ];
};
