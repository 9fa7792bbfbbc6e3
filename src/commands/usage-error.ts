/** A mistake of the user: shown as two lines, `error: ...` and `hint: ...`, with exit code 2. */
export class UsageError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = "UsageError";
    this.hint = hint;
  }
}
