/**
 * The types of both editions against those of the official client, in the version that speaks the edition. The compiler
 * judges (`npm run check:types`); a difference that is not listed fails, and so does a listed one that is gone.
 */
import type * as currentMessages from "@anthropic-ai/sdk/resources/messages/messages.js";
import type * as currentModels from "@anthropic-ai/sdk/resources/models.js";
import type * as earlierMessages from "anthropic-sdk-0/resources/messages/messages.js";
import type * as earlierModels from "anthropic-sdk-0/resources/models.js";
import { describe, expectTypeOf, test } from "vitest";
import type * as edition2023 from "../../../../spec/generated/2023-06-01/types.ts";
import type * as edition2026 from "../../../../spec/generated/2026-10-21/types.ts";
import type {
  Impossible,
  InAnswers,
  InRequestsOf20230601,
  InRequestsOf20261021,
  Nameless,
  NamelessIn20230601,
  Unsent,
} from "./differences.ts";
import type {
  AnswerDifferences,
  AnswersThatDiffer,
  Listed,
  RequestDifferences,
  RequestsThatDiffer,
  Rest,
  Unreceivable,
  Unsendable,
} from "./judged.ts";
import type { HeaderParameter, Query } from "./members.ts";
import type { Relation, Written } from "./relation.ts";
import type { TheirAnswers as Answers0 } from "./their-answers-0.ts";
import type { TheirAnswers as Answers1 } from "./their-answers-1.ts";
import type { TheirRequests as Requests0 } from "./their-requests-0.ts";
import type { TheirRequests as Requests1 } from "./their-requests-1.ts";
import type { Undone } from "./undone.ts";

/** What the contract allows as the caller of a tool, and the client does not expect. */
type MoreCallers = "code_execution_20260521";

describe("edition 2023-06-01 and @anthropic-ai/sdk 0.x", () => {
  type Ours = edition2023.components["schemas"];

  test("each type has one of the client, but for those listed", () => {
    expectTypeOf<Exclude<keyof Ours, keyof (Answers0 & Requests0)>>().toEqualTypeOf<keyof NamelessIn20230601>();
    expectTypeOf<Exclude<keyof (Answers0 & Requests0), keyof Ours>>().toBeNever();
  });

  test("types of requests have the same members, values and variants, but for those listed", () => {
    expectTypeOf<RequestDifferences<Ours, Requests0>>().toEqualTypeOf<Listed<InRequestsOf20230601>>();
  });

  test("what is left of those listed, without what differs, is the same", () => {
    type Left<Types> = Rest<Types, InRequestsOf20230601>;
    expectTypeOf<keyof Left<Ours>>().toEqualTypeOf<"MessageRequest" | "CountTokensRequest">();
    expectTypeOf<RequestsThatDiffer<Left<Ours>, Left<Requests0>>>().toBeNever();
    expectTypeOf<keyof Rest<Ours, InAnswers>>().toEqualTypeOf<Exclude<keyof InAnswers, "StreamEvent">>();
    expectTypeOf<AnswersThatDiffer<Rest<Ours, InAnswers>, Rest<Answers0, InAnswers>, MoreCallers>>().toBeNever();
  });

  test("each request of our types can be sent by the client, but for answers that go back", () => {
    expectTypeOf<Unsendable<Ours, Requests0>>().toEqualTypeOf<Exclude<Unsent, "AssistantMessage">>();
  });

  test("types of answers have the same members, values and variants, but for those listed", () => {
    expectTypeOf<AnswerDifferences<Ours, Answers0, MoreCallers>>().toEqualTypeOf<Listed<InAnswers>>();
  });

  test("a stream has the same events, but for those that the client keeps to itself", () => {
    type Kept = "ping" | "error";
    expectTypeOf<Ours["StreamEvent"]["type"]>().toEqualTypeOf<Answers0["StreamEvent"]["type"] | Kept>();
  });

  test("each answer that the client knows is one of our types, but for those listed", () => {
    expectTypeOf<Unreceivable<Ours, Answers0>>().toEqualTypeOf<keyof Impossible>();
  });

  test("a page of models is asked for with the same parameters", () => {
    type Own = NonNullable<edition2023.operations["listModels"]["parameters"]["query"]>;
    expectTypeOf<Relation<Written<Own>, Written<Query<earlierModels.ModelListParams>>>>().toEqualTypeOf<"same">();
  });

  test("the client takes each parameter that is sent as a header", () => {
    type Parameters = keyof (earlierMessages.MessageCreateParamsBase & earlierModels.ModelListParams);
    expectTypeOf<HeaderParameter & Parameters>().toEqualTypeOf<HeaderParameter>();
  });
});

describe("edition 2026-10-21 and @anthropic-ai/sdk 1.x", () => {
  type Ours = edition2026.components["schemas"];

  test("each type has one of the client, but for those listed", () => {
    expectTypeOf<Exclude<keyof Ours, keyof (Answers1 & Requests1)>>().toEqualTypeOf<keyof Nameless>();
    expectTypeOf<Exclude<keyof (Answers1 & Requests1), keyof Ours>>().toBeNever();
  });

  test("types of requests have the same members, values and variants, but for those listed", () => {
    expectTypeOf<RequestDifferences<Ours, Requests1>>().toEqualTypeOf<Listed<InRequestsOf20261021>>();
  });

  test("what is left of those listed, without what differs, is the same", () => {
    type Left<Types> = Rest<Types, InRequestsOf20261021>;
    expectTypeOf<keyof Left<Ours>>().toEqualTypeOf<"MessageRequest" | "CountTokensRequest" | "AssistantMessage">();
    expectTypeOf<RequestsThatDiffer<Left<Ours>, Left<Requests1>>>().toBeNever();
    expectTypeOf<keyof Rest<Ours, InAnswers>>().toEqualTypeOf<Exclude<keyof InAnswers, "StreamEvent">>();
    expectTypeOf<AnswersThatDiffer<Rest<Ours, InAnswers>, Rest<Answers1, InAnswers>, MoreCallers>>().toBeNever();
  });

  test("each request of our types can be sent by the client, but for answers that go back", () => {
    expectTypeOf<Unsendable<Ours, Requests1>>().toEqualTypeOf<Unsent>();
  });

  test("types of answers have the same members, values and variants, but for those listed", () => {
    expectTypeOf<AnswerDifferences<Ours, Answers1, MoreCallers>>().toEqualTypeOf<Listed<InAnswers>>();
  });

  test("a stream has the same events, but for those that the client keeps to itself", () => {
    type Kept = "ping" | "error";
    expectTypeOf<Ours["StreamEvent"]["type"]>().toEqualTypeOf<Answers1["StreamEvent"]["type"] | Kept>();
  });

  test("each answer that the client knows is one of our types, but for those listed", () => {
    expectTypeOf<Unreceivable<Ours, Answers1>>().toEqualTypeOf<keyof Impossible>();
  });

  test("a block of an assistant turn is any but a document", () => {
    type Theirs = Exclude<Requests1["InputAssistantBlock"], currentMessages.DocumentBlockParam>;
    expectTypeOf<Relation<Written<Ours["InputAssistantBlock"]>, Written<Undone<Theirs>>>>().toEqualTypeOf<"same">();
  });

  test("a page of models is asked for with the same parameters", () => {
    type Own = NonNullable<edition2026.operations["listModels"]["parameters"]["query"]>;
    expectTypeOf<Relation<Written<Own>, Written<Query<currentModels.ModelListParams>>>>().toEqualTypeOf<"same">();
  });

  test("the client takes each parameter that is sent as a header, but names of betas", () => {
    type Parameters = keyof (currentMessages.MessageCreateParamsBase & currentModels.ModelListParams);
    expectTypeOf<HeaderParameter & Parameters>().toEqualTypeOf<Exclude<HeaderParameter, "betas">>();
  });
});
