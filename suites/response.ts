import type { RequirementId } from "../spec/generated/requirements.ts";
import { hasBlock, hasContent, isMessage } from "../src/checks/applies.ts";
import { noControlCharacters } from "../src/checks/control-characters.ts";
import { noHalfCharacters } from "../src/checks/half-characters.ts";
import { memberMatches } from "../src/checks/message.ts";
import { noRawCall, speaksAndCalls } from "../src/checks/raw-calls.ts";
import { textNotDamaged } from "../src/checks/replacement.ts";
import { noThinkTags } from "../src/checks/think-tags.ts";
import { fitsSchema } from "../src/checks/schema.ts";
import { stopReasonKnown } from "../src/checks/stop.ts";
import { noTemplateToken } from "../src/checks/template-tokens.ts";
import type { AlwaysCase } from "../src/model/case.ts";

type When = Pick<AlwaysCase, "applies"> & Pick<Partial<AlwaysCase>, "modes" | "occasional">;

const always: When = { applies: isMessage };
// What ends the message of a stream is judged on its events.
const plain: When = { applies: isMessage, modes: ["plain"] };
const withContent: When = { applies: hasContent };
const withCall: When = { applies: hasBlock("tool_use"), occasional: "no answer of the run called a tool" };
const withThought: When = { applies: hasBlock("thinking"), occasional: "no answer of the run has a thinking block" };

/** A claim of the published response schema about one place of the message. */
function shape(id: string, title: string, requirement: RequirementId, when: When): AlwaysCase {
  return {
    kind: "always",
    id: `response/${id}`,
    title,
    requirement,
    ...when,
    expect: [fitsSchema(requirement, title)],
  };
}

/** The shape of the message, judged on every answer; a streamed one is reassembled first. */
export const responseCases: readonly AlwaysCase[] = [
  shape("id-is-a-string", "id is a non-empty string", "response.id.type", always),
  shape("type-is-message", "type is message", "response.type", always),
  shape("role-is-assistant", "role is assistant", "response.role", always),
  shape("model-is-a-string", "model is a non-empty string", "response.model", always),
  shape("content-is-an-array", "content is an array", "response.content.array", always),
  shape("blocks-have-a-type", "Each content block is an object with a type", "response.block.type", withContent),
  shape("text-is-a-string", "A text block holds text as a string", "response.text.text", {
    applies: hasBlock("text"),
  }),
  shape("stop-reason-is-a-string", "stop_reason is a string", "response.stop_reason.present", plain),
  shape("stop-sequence-is-present", "stop_sequence is a string or null", "response.stop_sequence.present", plain),
  shape("usage-is-an-object", "usage is an object", "response.usage.present", always),
  shape("input-tokens-are-an-integer", "usage.input_tokens is an integer from 0", "usage.input_tokens.type", always),
  shape("output-tokens-are-an-integer", "usage.output_tokens is an integer from 0", "usage.output_tokens.type", always),
  shape("call-has-an-id", "A tool_use block has an id of the published characters", "response.tool_use.id", withCall),
  shape("call-has-a-name", "A tool_use block has a non-empty name", "response.tool_use.name", withCall),
  shape("call-input-is-an-object", "The input of a tool_use block is an object", "response.tool_use.input", withCall),
  shape("thinking-is-a-string", "A thinking block holds thinking as a string", "thinking.block.thinking", withThought),
  shape(
    "signature-is-a-string",
    "A thinking block holds signature as a string",
    "thinking.block.signature",
    withThought,
  ),
  shape("optional-members-fit", "Optional members have their published type", "response.extended.types", always),
  {
    kind: "always",
    id: "response/id-begins-with-msg",
    title: "id begins with msg_",
    requirement: "response.id.prefix",
    applies: isMessage,
    expect: [memberMatches("/id", /^msg_/u, "a string that begins with msg_")],
  },
  {
    kind: "always",
    id: "response/stop-reason-is-known",
    title: "stop_reason is a published one",
    requirement: "response.stop_reason.known",
    applies: isMessage,
    expect: [stopReasonKnown],
  },
  {
    kind: "always",
    id: "response/text-is-not-damaged",
    title: "Text and tool arguments contain no replacement character and no half of a character",
    requirement: "response.text.printable",
    applies: (exchange) => hasBlock("text")(exchange) || hasBlock("tool_use")(exchange),
    expect: [textNotDamaged, noHalfCharacters],
  },
  {
    kind: "always",
    id: "response/text-has-no-think-tags",
    title: "Text has no <think> tags",
    requirement: "response.text.no_think_tags",
    applies: hasBlock("text"),
    expect: [noThinkTags],
  },
  {
    kind: "always",
    id: "response/text-has-no-control-characters",
    title: "Text has no NUL and no escape character",
    requirement: "response.text.no_control_characters",
    applies: hasBlock("text"),
    expect: [noControlCharacters],
  },
  {
    kind: "always",
    id: "response/text-has-no-template-token",
    title: "Text does not end with a token of a chat template",
    requirement: "response.text.no_template_tokens",
    applies: hasBlock("text"),
    expect: [noTemplateToken],
  },
  {
    kind: "always",
    id: "response/text-has-no-raw-call",
    title: "Text beside a call has none as the model writes it",
    requirement: "response.text.no_raw_calls",
    applies: speaksAndCalls,
    occasional: "no answer of the run has text beside a call",
    expect: [noRawCall],
  },
];
