/** Values of a flag that may be repeated and may hold several words with commas between them. */
export const words = (values: readonly string[]): readonly string[] =>
  values
    .flatMap((value) => value.split(","))
    .map((word) => word.trim())
    .filter((word) => word !== "");
