/** The differences that `Undone` undoes are there: one that the client gives up is to be given up here, too. */
import type * as current from "@anthropic-ai/sdk/resources/messages/messages.js";
import type * as earlier from "anthropic-sdk-0/resources/messages/messages.js";
import { expectTypeOf, test } from "vitest";
import type * as ours from "../../../../spec/generated/2026-10-21/types.ts";

test("the client gives and takes anything as the input of a call; it is an object", () => {
  expectTypeOf<(earlier.ToolUseBlock | current.ToolUseBlock)["input"]>().toBeUnknown();
  expectTypeOf<(earlier.ServerToolUseBlock | current.ServerToolUseBlock)["input"]>().toBeUnknown();
  expectTypeOf<(earlier.ToolUseBlockParam | current.ToolUseBlockParam)["input"]>().toBeUnknown();
  expectTypeOf<(earlier.ServerToolUseBlockParam | current.ServerToolUseBlockParam)["input"]>().toBeUnknown();
});

test("the client takes anything as the properties of a tool's input; they are an object", () => {
  expectTypeOf<(earlier.Tool.InputSchema | current.Tool.InputSchema)["properties"]>().toBeUnknown();
});

test("the client lists models it knows today; which one answers is not in the contract", () => {
  expectTypeOf<earlier.Message["model"]>().not.toEqualTypeOf<string>();
  expectTypeOf<current.Message["model"]>().not.toEqualTypeOf<string>();
  expectTypeOf<ours.Message["model"]>().toEqualTypeOf<string>();
});

test("the client allows a tool to be called by a code execution that it does not expect as a caller", () => {
  type Named = "code_execution_20260521";
  expectTypeOf<Named>().toExtend<NonNullable<earlier.Tool["allowed_callers"]>[number]>();
  expectTypeOf<Named>().toExtend<NonNullable<current.Tool["allowed_callers"]>[number]>();
  expectTypeOf<Named>().not.toExtend<(earlier.ToolUseCaller | current.ToolUseCaller)["type"]>();
  expectTypeOf<Named>().toExtend<ours.Caller["type"]>();
});
