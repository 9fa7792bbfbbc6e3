/** An example of the contract with the definition it is an instance of. */
export interface Sample {
  /** Where it stands: file and title, or definition and number. Unique within a job. */
  readonly name: string;
  /** Name of a definition under `components/schemas` of the document. */
  readonly definition: string;
  /** Whether the definition is part of what a client sends (then it counts as `request`) or only of answers. */
  readonly side: "request" | "answer";
  /** What the sample holds that the document leaves open: a `member`, or a `variant` of a union (and perhaps members). */
  readonly undescribed?: "member" | "variant";
  /** Where `definition` is a union: the variant that has to be picked. */
  readonly variant?: string;
  readonly value: unknown;
}

/** One edition of the contract, to be generated from and round-tripped. */
export interface Job {
  /** Value of `anthropic-version`. */
  readonly edition: string;
  /** Path of the OpenAPI document (JSON). */
  readonly document: string;
  readonly samples: readonly Sample[];
  /** Path of an empty folder to work in. */
  readonly folder: string;
}

/** What one generator made of one job. No failures = it copes with the document and every sample. */
export interface Outcome {
  readonly generator: string;
  readonly version: string;
  /** How many types of `components/schemas` the generated code has. */
  readonly models: number;
  /** How many samples came back equal (`differences` of `equality.ts` finds nothing). */
  readonly roundTripped: number;
  /** How many samples it was given, where that is not all of the job. */
  readonly of?: number;
  /** How many failed for a reason that the toolchain itself knows and checks; they are not among the failures. */
  readonly known?: number;
  /** One line each, `<name of the sample or step>: <what happened>`. */
  readonly failures: readonly string[];
}

/** What a generator is known not to cope with. Tolerated for exactly these samples, and reported once it is gone. */
export interface Limit {
  /** What does not work, in one sentence. */
  readonly says: string;
  /** Address of a public issue or of the documentation, where there is one. */
  readonly source?: string;
  /** Whether this sample fails because of it. Every sample for which it is true has to fail. */
  readonly covers: (sample: Sample) => boolean;
}

/** A generator with the compiler and the runtime of its language. */
export interface Toolchain {
  /** How the command line calls it. */
  readonly name: string;
  readonly limits?: readonly Limit[];
  /** Why it cannot run here for an edition, e.g. `go is not installed`. Undefined = it can. */
  readonly missing: (edition: string) => string | undefined;
  /** Generates, compiles and round-trips. Throws when a step before the samples breaks. */
  readonly run: (job: Job) => Outcome | Promise<Outcome>;
}
