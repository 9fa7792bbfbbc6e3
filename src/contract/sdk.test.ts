/**
 * The generated types against those of the official client, in the version that still speaks this edition: the same
 * members, the same variants. The compiler judges; the lines are evidence that the document is complete.
 */
import type * as sdk from "anthropic-sdk-0/resources/messages/messages.js";
import { expectTypeOf, test } from "vitest";
import type * as ours from "../../spec/generated/2023-06-01/types.ts";

/** Parameters that the client sends as headers. */
type Header = "user_profile_id" | "workspace_id" | "betas";

/** Members of the variant of a union that has this `type`. */
type Members<Union, Type> = keyof Extract<Union, { type: Type }>;

test("a request has the same members", () => {
  expectTypeOf<keyof ours.MessageRequest>().toEqualTypeOf<Exclude<keyof sdk.MessageCreateParamsBase, Header>>();
  expectTypeOf<keyof ours.OutputConfig>().toEqualTypeOf<keyof sdk.OutputConfig>();
  expectTypeOf<ours.InputMessage["role"]>().toEqualTypeOf<sdk.MessageParam["role"]>();
});

test("its blocks are the same, with the same members", () => {
  type Input = ours.InputBlock;
  type Param = sdk.ContentBlockParam;
  expectTypeOf<Input["type"]>().toEqualTypeOf<Param["type"]>();
  expectTypeOf<Members<Input, "text">>().toEqualTypeOf<Members<Param, "text">>();
  expectTypeOf<Members<Input, "image">>().toEqualTypeOf<Members<Param, "image">>();
  expectTypeOf<Members<Input, "document">>().toEqualTypeOf<Members<Param, "document">>();
  expectTypeOf<Members<Input, "search_result">>().toEqualTypeOf<Members<Param, "search_result">>();
  expectTypeOf<Members<Input, "thinking">>().toEqualTypeOf<Members<Param, "thinking">>();
  expectTypeOf<Members<Input, "redacted_thinking">>().toEqualTypeOf<Members<Param, "redacted_thinking">>();
  expectTypeOf<Members<Input, "tool_use">>().toEqualTypeOf<Members<Param, "tool_use">>();
  expectTypeOf<Members<Input, "tool_result">>().toEqualTypeOf<Members<Param, "tool_result">>();
  expectTypeOf<Members<Input, "server_tool_use">>().toEqualTypeOf<Members<Param, "server_tool_use">>();
  expectTypeOf<Members<Input, "container_upload">>().toEqualTypeOf<Members<Param, "container_upload">>();
});

test("its tools, choices and ways to think are the same", () => {
  expectTypeOf<keyof ours.CustomTool>().toEqualTypeOf<keyof sdk.Tool>();
  expectTypeOf<ours.TypedTool["type"]>().toEqualTypeOf<Exclude<sdk.ToolUnion, sdk.Tool>["type"]>();
  expectTypeOf<ours.ToolChoice["type"]>().toEqualTypeOf<sdk.ToolChoice["type"]>();
  expectTypeOf<Members<ours.ToolChoice, "tool">>().toEqualTypeOf<keyof sdk.ToolChoiceTool>();
  expectTypeOf<ours.Thinking["type"]>().toEqualTypeOf<sdk.ThinkingConfigParam["type"]>();
  expectTypeOf<keyof ours.ThinkingEnabled>().toEqualTypeOf<keyof sdk.ThinkingConfigEnabled>();
});

test("an answer has the same members and blocks", () => {
  expectTypeOf<keyof ours.Message>().toEqualTypeOf<keyof sdk.Message>();
  expectTypeOf<keyof ours.Usage>().toEqualTypeOf<keyof sdk.Usage>();
  expectTypeOf<sdk.StopReason>().toExtend<ours.StopReason>();
  expectTypeOf<ours.ContentBlock["type"]>().toEqualTypeOf<sdk.ContentBlock["type"]>();
  expectTypeOf<keyof ours.TextBlock>().toEqualTypeOf<keyof sdk.TextBlock>();
  expectTypeOf<keyof ours.ThinkingBlock>().toEqualTypeOf<keyof sdk.ThinkingBlock>();
  expectTypeOf<keyof ours.ToolUseBlock>().toEqualTypeOf<keyof sdk.ToolUseBlock>();
  expectTypeOf<keyof ours.ServerToolUseBlock>().toEqualTypeOf<keyof sdk.ServerToolUseBlock>();
});

test("a stream has the same events and deltas", () => {
  type Named = Exclude<ours.StreamEvent["type"], "ping" | "error">;
  expectTypeOf<Named>().toEqualTypeOf<sdk.RawMessageStreamEvent["type"]>();
  expectTypeOf<ours.ContentBlockDelta["type"]>().toEqualTypeOf<sdk.RawContentBlockDelta["type"]>();
  expectTypeOf<keyof ours.MessageDelta>().toEqualTypeOf<keyof sdk.RawMessageDeltaEvent["delta"]>();
  expectTypeOf<keyof ours.UsageDelta>().toEqualTypeOf<keyof sdk.MessageDeltaUsage>();
});
