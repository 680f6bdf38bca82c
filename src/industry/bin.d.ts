/** The bytes of a file, inside the bundle: the weights of a model. */
declare module "*.bin" {
  const bytes: Uint8Array;
  export default bytes;
}
