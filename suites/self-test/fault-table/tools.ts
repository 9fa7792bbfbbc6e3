import type { FaultTable } from "./fault-table.ts";

export const toolsTable: FaultTable = {
  "reports-cut-calls-as-tool-use": { "stream.tool_input.json": ["stream/tool-input-is-json (stream)"] },
  "fails-on-cut-calls": { "tools.choice.tool": ["tool-choice/a-cut-call-is-accepted (stream)"] },
  "ignores-tools": {
    "tools.choice.any": ["tool-choice/any-calls-a-tool (plain)", "tool-choice/any-calls-a-tool (stream)"],
  },
  "takes-tool-choice-any-for-auto": {
    "tools.choice.any": ["tool-choice/any-calls-a-tool (plain)", "tool-choice/any-calls-a-tool (stream)"],
  },
  "ignores-tool-choice-any": {
    "tools.choice.any": ["tool-choice/any-calls-a-tool (plain)", "tool-choice/any-calls-a-tool (stream)"],
  },
  "ignores-tool-choice-tool": {
    "tools.choice.tool": [
      "tool-choice/tool-calls-the-named-one (plain)",
      "tool-choice/tool-calls-the-named-one (stream)",
    ],
  },
  "ignores-tool-choice-none": {
    "tools.choice.none": ["tool-choice/none-calls-no-tool (plain)", "tool-choice/none-calls-no-tool (stream)"],
  },
  "calls-another-tool": {
    "tools.choice.tool": [
      "tool-choice/tool-calls-the-named-one (plain)",
      "tool-choice/tool-calls-the-named-one (stream)",
    ],
  },
  "calls-undeclared-tools": {
    "tools.call.declared": [
      "answers/only-declared-tools-are-called (plain)",
      "answers/only-declared-tools-are-called (stream)",
    ],
  },
  "calls-tools-without-tools": {
    "tools.call.declared": [
      "answers/only-declared-tools-are-called (plain)",
      "answers/only-declared-tools-are-called (stream)",
    ],
  },
  "ignores-parallel-off": {
    "tools.parallel.off": [
      "tool-choice/auto-without-parallel-calls-one-tool (plain)",
      "tool-choice/any-without-parallel-calls-one-tool (plain)",
    ],
  },
  "merges-parallel-calls": { "stream.tool_input.json": ["stream/tool-input-is-json (stream)"] },
  "writes-tool-calls-as-text": {
    "stop.tool_use.has_block": ["answers/tool-use-has-a-block (plain)", "answers/tool-use-has-a-block (stream)"],
  },
  "writes-tool-calls-as-final-text": {
    "tools.choice.any": ["tool-choice/any-calls-a-tool (plain)", "tool-choice/any-calls-a-tool (stream)"],
  },
  "reports-tool-use-as-end-turn": {
    "stop.tool_use.reported": [
      "answers/call-is-not-final (plain)",
      "answers/call-is-not-final (stream)",
      "stop-reasons/call-is-tool-use (plain)",
      "stop-reasons/call-is-tool-use (stream)",
    ],
  },
  "reports-tool-use-as-stop-sequence": {
    "stop.tool_use.reported": ["stop-reasons/call-is-tool-use (plain)", "stop-reasons/call-is-tool-use (stream)"],
  },
  "drops-tool-calls": {
    "stop.tool_use.has_block": ["answers/tool-use-has-a-block (plain)", "answers/tool-use-has-a-block (stream)"],
  },
  "drops-input-without-arguments": {
    "response.tool_use.input": [
      "response/call-input-is-an-object (stream)",
      "response/call-input-is-an-object (plain)",
    ],
  },
  "sends-null-without-arguments": { "response.tool_use.input": ["response/call-input-is-an-object (plain)"] },
  "sends-string-without-arguments": { "response.tool_use.input": ["response/call-input-is-an-object (plain)"] },
  "sends-tool-call-objects": {
    "stop.tool_use.has_block": ["answers/tool-use-has-a-block (plain)", "answers/tool-use-has-a-block (stream)"],
  },
  "repeats-tool-ids": {
    "response.tool_use.id.conversation": [
      "tool-results/next-call-has-an-id-of-its-own (plain)",
      "tool-results/next-call-has-an-id-of-its-own (stream)",
    ],
  },
  "sends-openai-tool-ids": {
    "response.tool_use.id.prefix": [
      "tools/call-ids-begin-with-toolu (plain)",
      "tools/call-ids-begin-with-toolu (stream)",
    ],
  },
  "fails-on-tool-choice-without-tools": {
    "tools.choice.without_tools": ["tool-choice/without-tools-does-not-crash (plain)"],
  },
  "refuses-long-tool-descriptions": { "tools.description.long": ["tools/long-description-is-accepted (plain)"] },
  "refuses-schemas-with-definitions": { "tools.schema.unusual": ["tools/unusual-schema-is-accepted (plain)"] },
  "fails-on-many-tools": { "tools.many": ["tools/sixty-are-accepted (plain)"] },
  "fails-on-split-tool-results": {
    "tools.result.split": ["tool-results/split-over-two-turns-does-not-crash (plain)"],
  },
  "doubles-calls-of-the-history": {
    "tools.result.accepted": ["tool-results/string-is-accepted (plain)", "tool-results/string-is-accepted (stream)"],
  },
};
