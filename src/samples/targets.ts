import type { ReferenceOptions } from "../reference/server.ts";

/** The reference server as one kind of endpoint that is met in the wild. */
export interface SampleTarget {
  readonly name: string;
  readonly server: Partial<ReferenceOptions>;
}

/** Targets of the sample matrix: what their faults have in common is how such servers are built. */
export const sampleTargets: readonly SampleTarget[] = [
  { name: "reference", server: {} },
  { name: "reference, all members", server: { shape: "rich", variants: ["unknown-members", "crlf", "gzip"] } },
  { name: "disobedient model", server: { noise: { rate: 0.3, seed: 3 } } },
  {
    name: "OpenAI translation",
    server: {
      faults: [
        "sends-openai-errors",
        "reports-stop-sequence-as-end-turn",
        "accepts-unknown-members",
        "drops-request-id",
        "counts-no-cache",
        "forgets-images-in-tool-results",
        "drops-signature",
        "accepts-high-top-p",
        "answers-404-to-counts",
      ],
    },
  },
  {
    name: "lenient mock",
    server: {
      faults: [
        "accepts-wrong-key",
        "accepts-missing-key",
        "accepts-any-version",
        "accepts-unknown-model",
        "accepts-empty-messages",
        "accepts-unknown-role",
        "accepts-missing-max-tokens",
        "accepts-negative-temperature",
        "accepts-tools-without-name",
        "accepts-orphan-tool-results",
        "counts-constant-input",
        "repeats-message-id",
      ],
    },
  },
  {
    name: "buffering proxy",
    server: {
      faults: ["sends-html-errors", "drops-message-stop", "refuses-several-betas", "refuses-query"],
    },
  },
  {
    name: "text only",
    server: {
      faults: ["refuses-tools", "refuses-thinking", "refuses-images", "refuses-cache-control", "answers-404-to-models"],
    },
  },
  {
    name: "framework defaults",
    server: {
      faults: [
        "sends-422-detail",
        "answers-500-to-malformed-json",
        "sends-plain-text-errors",
        "writes-model-errors-as-detail",
      ],
    },
  },
];
