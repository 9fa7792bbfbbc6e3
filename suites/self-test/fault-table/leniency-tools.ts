import type { FaultTable } from "./fault-table.ts";

export const leniencyToolsTable: FaultTable = {
  "accepts-thinking-of-any-type": {
    "request.thinking.type": ["thinking/string-is-refused (plain)", "thinking/string-is-refused (stream)"],
  },
  "accepts-unknown-thinking": { "request.thinking.known": ["thinking/unknown-type-is-refused (plain)"] },
  "accepts-missing-thinking-budget": { "thinking.budget.required": ["thinking/missing-budget-is-refused (plain)"] },
  "accepts-small-thinking-budget": {
    "thinking.budget.minimum": ["thinking/low-budget-is-refused (plain)", "thinking/low-budget-is-refused (stream)"],
  },
  "accepts-thinking-budget-above-max-tokens": {
    "thinking.budget.below_max_tokens": ["thinking/budget-of-max-tokens-is-refused (plain)"],
  },
  "accepts-tools-of-any-type": {
    "tools.type": ["tool-definitions/object-is-refused (plain)", "tool-definitions/object-is-refused (stream)"],
  },
  "accepts-tools-that-are-not-objects": { "tools.type": ["tool-definitions/string-item-is-refused (plain)"] },
  "accepts-wrong-tools-after-the-first": {
    "tools.input_schema.required": ["tool-definitions/invalid-second-tool-is-refused (plain)"],
  },
  "accepts-tool-names-of-any-type": { "tools.name.pattern": ["tool-definitions/number-as-name-is-refused (plain)"] },
  "accepts-tool-schemas-of-any-type": {
    "tools.input_schema.type": ["tool-definitions/string-as-schema-is-refused (plain)"],
  },
  "accepts-tools-without-name": { "tools.name.required": ["tool-definitions/missing-name-is-refused (plain)"] },
  "accepts-any-tool-name": { "tools.name.pattern": ["tool-definitions/white-space-in-name-is-refused (plain)"] },
  "accepts-empty-tool-names": { "tools.name.length": ["tool-definitions/empty-name-is-refused (plain)"] },
  "accepts-long-tool-names": { "tools.name.length": ["tool-definitions/too-long-name-is-refused (plain)"] },
  "accepts-repeated-tool-names": { "tools.name.unique": ["tool-definitions/two-of-one-name-are-refused (plain)"] },
  "accepts-tools-without-schema": {
    "tools.input_schema.required": [
      "tool-definitions/missing-input-schema-is-refused (plain)",
      "tool-definitions/missing-input-schema-is-refused (stream)",
    ],
  },
  "accepts-any-tool-schema-type": { "tools.input_schema.type": ["tool-definitions/string-schema-is-refused (plain)"] },
  "accepts-tool-description-of-any-type": {
    "tools.description.type": ["tool-definitions/number-as-description-is-refused (plain)"],
  },
  "accepts-tool-choice-of-any-type": { "tools.choice.type": ["tool-choice/string-is-refused (plain)"] },
  "accepts-parallel-off-of-any-type": { "tools.choice.type": ["tool-choice/string-as-parallel-is-refused (plain)"] },
  "accepts-unknown-tool-choice": {
    "tools.choice.known": [
      "tool-choice/unknown-type-is-refused (plain)",
      "tool-choice/unknown-type-is-refused (stream)",
    ],
  },
  "accepts-tool-choice-without-name": { "tools.choice.name_required": ["tool-choice/missing-name-is-refused (plain)"] },
  "accepts-choice-of-undeclared-tool": {
    "tools.choice.name_declared": ["tool-choice/undeclared-name-is-refused (plain)"],
  },
  "accepts-missing-tool-results": {
    "tools.result.missing": [
      "tool-results/missing-is-refused (plain)",
      "tool-results/missing-is-refused (stream)",
      "tool-results/one-missing-of-two-is-refused (plain)",
    ],
  },
  "accepts-late-tool-results": { "tools.result.missing": ["broken-histories/late-result-is-refused (plain)"] },
  "accepts-orphan-tool-results": {
    "tools.result.orphan": [
      "tool-results/orphan-is-refused (plain)",
      "broken-histories/result-without-any-call-is-refused (plain)",
      "broken-histories/result-before-its-call-is-refused (plain)",
    ],
  },
  "accepts-tool-calls-without-id": { "tools.use.required": ["tool-results/call-without-id-is-refused (plain)"] },
  "accepts-text-before-tool-results": { "tools.result.first": ["tool-results/text-before-them-is-refused (plain)"] },
  "accepts-tool-calls-without-input": { "tools.use.required": ["tool-results/call-without-input-is-refused (plain)"] },
  "accepts-tool-calls-without-name": { "tools.use.required": ["tool-results/call-without-name-is-refused (plain)"] },
  "accepts-tool-calls-of-one-id": { "tools.use.id_unique": ["tool-results/calls-of-one-id-are-refused (plain)"] },
  "accepts-tool-results-without-id": {
    "tools.result.id_required": ["tool-results/missing-tool-use-id-is-refused (plain)"],
  },
  "accepts-tool-result-content-of-any-type": {
    "tools.result.type": ["tool-results/number-as-content-is-refused (plain)"],
  },
  "accepts-is-error-of-any-type": { "tools.result.type": ["tool-results/string-as-is-error-is-refused (plain)"] },
  "accepts-tool-input-of-any-type": {
    "tools.use.input_type": ["tool-results/string-as-call-input-is-refused (plain)"],
  },
  "accepts-any-defer-loading": {
    "tools.options.type": ["tool-definitions/defer-loading-of-another-type-is-refused (plain)"],
  },
  "accepts-any-eager-input-streaming": {
    "tools.options.type": ["tool-definitions/eager-input-streaming-of-another-type-is-refused (plain)"],
  },
  "accepts-any-allowed-callers": {
    "tools.options.type": ["tool-definitions/allowed-callers-of-another-type-is-refused (plain)"],
  },
  "accepts-any-input-examples": {
    "tools.options.type": ["tool-definitions/input-examples-of-another-type-is-refused (plain)"],
  },
};
