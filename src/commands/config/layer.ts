/** A value as the command line would have it, and where it was found, for people: `--rate`, `messages-conformance.yaml:4: rate`. */
export interface Given {
  readonly value: string | boolean | readonly string[];
  readonly from: string;
}

/** What one place says, by the names of the settings. */
export type Layer = ReadonlyMap<string, Given>;
