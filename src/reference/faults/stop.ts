import type { Deviation, Fault } from "../deviation.ts";
import type { Generation } from "../generate.ts";
import type { Accepted } from "../incoming.ts";
import { drop, put } from "../edit.ts";
import { string } from "../json.ts";
import { fault } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

/** Changes how some generations say that they ended. */
const reports = (
  reason: string,
  changed: Partial<Generation> | ((generation: Generation, request: Accepted) => Partial<Generation>),
): Deviation => ({
  generation: (generation, request) => {
    if (generation.stopReason !== reason) return generation;
    return { ...generation, ...(typeof changed === "function" ? changed(generation, request) : changed) };
  },
});

/** Text that goes on where a stop sequence should have ended it. */
const goesOn = (generation: Generation, unsaid: string): Pick<Generation, "blocks"> => {
  const last = generation.blocks.at(-1);
  const said = last?.type === "text" ? last.text : "";
  const before = last?.type === "text" ? generation.blocks.slice(0, -1) : generation.blocks;
  return { blocks: [...before, { type: "text", text: said + unsaid }] };
};

const stopsOf = ({ body }: Accepted): string[] =>
  Array.isArray(body["stop_sequences"]) ? body["stop_sequences"].filter((stop) => typeof stop === "string") : [];

/** Ends a text where a stop sequence stands in it in whatever letters. */
function stoppedInAnyCase(generation: Generation, request: Accepted): Generation {
  const last = generation.blocks.at(-1);
  if (last?.type !== "text") return generation;
  const places = stopsOf(request).map((stop) => [last.text.toLowerCase().indexOf(stop.toLowerCase()), stop] as const);
  const [at, stop] = places.find(([place]) => place >= 0) ?? [];
  if (at === undefined || stop === undefined) return generation;
  const said: Generation["blocks"] = at > 0 ? [{ type: "text", text: last.text.slice(0, at) }] : [];
  const blocks = [...generation.blocks.slice(0, -1), ...said];
  return { ...generation, blocks, stopReason: "stop_sequence", stopSequence: stop, unsaid: last.text.slice(at) };
}

export const stopFaults: readonly Fault[] = [
  fault(
    "reports-end-turn-as-max-tokens",
    "A natural end is reported as max_tokens",
    pull("kekzl/imp", 1702),
    reports("end_turn", { stopReason: "max_tokens" }),
  ),
  fault(
    "reports-end-turn-as-stop-sequence",
    "A natural end is reported as stop_sequence",
    docs.stopReasons,
    reports("end_turn", { stopReason: "stop_sequence" }),
  ),
  fault(
    "reports-end-turn-as-named-stop-sequence",
    "A natural end is reported as a stop sequence nobody asked for",
    docs.stopReasons,
    reports("end_turn", { stopReason: "stop_sequence", stopSequence: "</s>" }),
  ),
  fault(
    "reports-end-turn-as-tool-use",
    "A natural end is reported as tool_use, without a call",
    docs.stopReasons,
    reports("end_turn", { stopReason: "tool_use" }),
  ),
  fault(
    "reports-max-tokens-as-end-turn",
    "An answer cut at max_tokens is reported as end_turn",
    issue("garrytan/gbrain", 4088),
    reports("max_tokens", { stopReason: "end_turn" }),
  ),
  fault(
    "reports-max-tokens-of-long-streams-as-end-turn",
    "A stream cut after forty tokens or more is reported as end_turn",
    issue("garrytan/gbrain", 4088),
    {
      generation: (generation, { streaming }) =>
        streaming && generation.stopReason === "max_tokens" && generation.outputTokens >= 40
          ? { ...generation, stopReason: "end_turn" }
          : generation,
    },
  ),
  fault(
    "reports-max-tokens-as-null",
    "An answer cut at max_tokens has a null stop_reason",
    issue("maximhq/bifrost", 6081),
    {
      message: (message) => (message["stop_reason"] === "max_tokens" ? put("/stop_reason", null)(message) : message),
    },
  ),
  fault(
    "reports-stop-sequence-as-end-turn",
    "A stop sequence is reported as end_turn, with a null stop_sequence",
    issue("kekzl/imp", 1550),
    reports("stop_sequence", { stopReason: "end_turn", stopSequence: null }),
  ),
  fault(
    "reports-stop-sequence-as-end-turn-but-names-it",
    "A stop sequence is reported as end_turn, with the sequence",
    pull("vllm-project/vllm", 45807),
    reports("stop_sequence", { stopReason: "end_turn" }),
  ),
  fault(
    "reports-stop-sequence-as-max-tokens",
    "A stop sequence is reported as max_tokens",
    docs.stopReasons,
    reports("stop_sequence", { stopReason: "max_tokens", stopSequence: null }),
  ),
  fault(
    "reports-stop-sequence-without-name",
    "The stop_sequence is null where one was generated",
    issue("exo-explore/exo", 2122),
    reports("stop_sequence", { stopSequence: null }),
  ),
  fault(
    "drops-name-of-stop-sequence",
    "The stop_sequence is absent where one was generated",
    issue("sgl-project/sglang", 40529),
    {
      message: (message) => (message["stop_reason"] === "stop_sequence" ? drop("/stop_sequence")(message) : message),
    },
  ),
  fault(
    "names-another-stop-sequence",
    "The stop_sequence is one that was not asked for",
    docs.stopReasons,
    reports("stop_sequence", { stopSequence: "\n\nHuman:" }),
  ),
  fault(
    "names-first-stop-sequence",
    "The stop_sequence is always the first one asked for",
    docs.stopReasons,
    reports("stop_sequence", (_, request) => ({ stopSequence: stopsOf(request)[0] ?? null })),
  ),
  fault(
    "names-last-stop-sequence",
    "The stop_sequence is always the last one asked for",
    docs.stopReasons,
    reports("stop_sequence", (_, request) => ({ stopSequence: stopsOf(request).at(-1) ?? null })),
  ),
  fault(
    "names-stop-sequence-at-natural-end",
    "The stop_sequence is set without one having been generated",
    docs.stopReasons,
    reports("end_turn", (_, request) => ({ stopSequence: stopsOf(request)[0] ?? "END" })),
  ),
  fault("names-stop-sequence-empty", "The stop_sequence is an empty string instead of null", docs.stopReasons, {
    message: (message) => (message["stop_sequence"] === null ? put("/stop_sequence", "")(message) : message),
  }),
  fault(
    "keeps-stop-sequence-in-text",
    "The text holds the stop sequence",
    docs.stopReasons,
    reports("stop_sequence", (generation) => goesOn(generation, generation.stopSequence ?? "")),
  ),
  fault(
    "leaks-beginning-of-stop-sequence",
    "The text ends with the first character of the stop sequence",
    issue("exo-explore/exo", 2122),
    reports("stop_sequence", (generation) => goesOn(generation, generation.unsaid.slice(0, 1))),
  ),
  fault(
    "writes-past-stop-sequence",
    "The text goes on after the stop sequence",
    issue("kekzl/imp", 1550),
    reports("stop_sequence", (generation) => goesOn(generation, generation.unsaid)),
  ),
  fault("stops-in-any-letter-case", "Stop sequences match without regard to letter case", docs.stopReasons, {
    generation: stoppedInAnyCase,
  }),
  fault("ignores-stop-sequences", "The stop sequences do not reach the model", issue("Lore-Hex/quill-router", 130), {
    forgets: drop("/stop_sequences"),
  }),
  fault(
    "ignores-all-but-first-stop-sequence",
    "Only the first stop sequence reaches the model",
    issue("Lore-Hex/quill-router", 130),
    {
      forgets: (body) =>
        Array.isArray(body["stop_sequences"]) ? { ...body, stop_sequences: body["stop_sequences"].slice(0, 1) } : body,
    },
  ),
  fault(
    "ignores-all-but-four-stop-sequences",
    "Only the first four stop sequences reach the model",
    issue("Lore-Hex/quill-router", 130),
    {
      forgets: (body) =>
        Array.isArray(body["stop_sequences"]) ? { ...body, stop_sequences: body["stop_sequences"].slice(0, 4) } : body,
    },
  ),
  fault("ignores-max-tokens", "max_tokens does not reach the model", issue("Lore-Hex/quill-router", 130), {
    forgets: drop("/max_tokens"),
  }),
  fault("generates-at-zero-max-tokens", "max_tokens 0 counts as no limit", docs.caching, {
    forgets: (body) => (body["max_tokens"] === 0 ? drop("/max_tokens")(body) : body),
  }),
  fault("reports-zero-max-tokens-as-end-turn", "The answer to max_tokens 0 is reported as end_turn", docs.caching, {
    generation: (generation, { body }) =>
      body["max_tokens"] === 0 ? { ...generation, stopReason: "end_turn" } : generation,
  }),
  fault("counts-output-at-zero-max-tokens", "The answer to max_tokens 0 counts an output token", docs.caching, {
    generation: (generation, { body }) => (body["max_tokens"] === 0 ? { ...generation, outputTokens: 1 } : generation),
  }),
  fault("fails-at-zero-max-tokens", "max_tokens 0 crashes the server", docs.caching, {
    refuses: ({ body }) =>
      body["max_tokens"] === 0
        ? { rule: "refused", status: 500, type: "api_error", message: "Internal error" }
        : undefined,
  }),
  fault("details-every-stop", "stop_details stand beside every stop_reason", docs.stopReasons, {
    message: (message) => put("/stop_details", { type: string(message["stop_reason"]) })(message),
  }),
  fault("names-refusals-otherwise", "The stop_details of a refusal have another type", docs.stopReasons, {
    generation: (generation) => ({ ...generation, blocks: [], stopReason: "refusal", stopSequence: null }),
    message: put("/stop_details", { type: "content_filter" }),
  }),
];
