/** The comparison could not be made; never to be taken for "no difference". Shown as two lines, with exit code 3. */
export class CouldNotLook extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = "CouldNotLook";
    this.hint = hint;
  }
}
