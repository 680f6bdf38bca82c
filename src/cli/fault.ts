/** Thrown for what the user can put right: a bad argument, an unreadable file. Its message is in the user's language. */
export class Fault extends Error {
  override readonly name = "Fault";
  constructor(
    message: string,
    /** The command whose help is worth reading; "" where none is. */
    readonly command = "",
  ) {
    super(message);
  }
}
