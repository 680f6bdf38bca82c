import { deserialize, serialize } from "node:v8";

import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// What takes a moment on an idle machine takes seconds on a busy one, and is no fault of the test.
configure({ asyncUtilTimeout: 25_000 });

// jsdom measures nothing; Fluent UI asks for an observer of sizes and is content with one that never speaks.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// jsdom hides it, browsers have it: workbooks in memory take copies of their rows.
globalThis.structuredClone ??= (value: unknown) => deserialize(serialize(value));

// jsdom asks every rule of every sheet at each look at a role: Fluent's thousands took more time than all tests. Nothing that a test may ask here depends on them: what is hidden is hidden by its attribute.
CSSStyleSheet.prototype.insertRule = () => 0;
