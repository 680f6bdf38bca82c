// Gives jest the bytes of a file where a bundle would hold them.
const program = (path) =>
  `exports.__esModule = true; exports.default = new Uint8Array(require("node:fs").readFileSync(${JSON.stringify(path)}));`;

module.exports = {
  process: (_, path) => ({ code: program(path) }),
};
