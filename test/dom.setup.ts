import "@testing-library/jest-dom";

// jsdom measures nothing; Fluent UI asks for an observer of sizes and is content with one that never speaks.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
