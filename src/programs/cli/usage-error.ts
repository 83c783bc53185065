/** The command line cannot be understood. The message is a whole sentence for a person. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
