import type { StreamEvent } from "./events.ts";
import type { Generation } from "./generate.ts";
import type { Accepted, Incoming, Reply } from "./incoming.ts";
import type { Json, JsonObject } from "./json.ts";
import type { Shape } from "./message.ts";
import type { Refusal } from "./refusal.ts";
import type { Traffic } from "./traffic.ts";

/**
 * One way in which the server departs from its plain behaviour: a set of hooks, each a pure function at one place of the
 * path from request to bytes. What a hook leaves out stays as it is. A fault and a benign variant are both deviations.
 */
export interface Deviation {
  /** Names of rules that refuse nothing. */
  readonly skips?: readonly string[];
  /** Refuses what is right. */
  readonly refuses?: (request: Accepted) => Refusal | undefined;
  /** What validation and model get instead of the body: a lenient server mends what it should refuse. */
  readonly overlooks?: (body: JsonObject, request: Incoming) => JsonObject;
  /** What reaches the model of a valid body. */
  readonly forgets?: (body: JsonObject) => JsonObject;
  /** Whether the answer is streamed. */
  readonly streams?: (asked: boolean, request: Incoming) => boolean;
  readonly generation?: (generation: Generation, request: Accepted, traffic: Traffic) => Generation;
  /** The message object, plain and before it is streamed. */
  readonly message?: (message: JsonObject, request: Accepted, traffic: Traffic) => JsonObject;
  /** The message object of a plain answer alone. */
  readonly plain?: (message: JsonObject, request: Accepted) => Json;
  readonly events?: (events: readonly StreamEvent[], request: Accepted, traffic: Traffic) => readonly StreamEvent[];
  /** The text of a stream, one frame an event. */
  readonly frames?: (frames: readonly string[], request: Accepted) => readonly (string | Uint8Array)[];
  readonly refusal?: (refusal: Refusal, request: Incoming) => Refusal;
  /** The body of an error answer: JSON, or the exact text. */
  readonly errorBody?: (body: JsonObject, refusal: Refusal, request: Incoming) => Json;
  readonly reply?: (reply: Reply, request: Incoming, traffic: Traffic) => Reply;
  /** What `count_tokens` counts of a valid body. */
  readonly counts?: (body: JsonObject, request: Accepted) => JsonObject;
  /** The answer of `count_tokens`: JSON, or the exact text. */
  readonly count?: (answer: JsonObject, request: Accepted) => Json;
  /** The query of the list of models, before it is read. */
  readonly query?: (query: URLSearchParams) => URLSearchParams;
  /** The models there are. */
  readonly catalogue?: (models: readonly JsonObject[]) => readonly JsonObject[];
  /** One page of the list of models. */
  readonly models?: (list: JsonObject, request: Incoming) => Json;
  /** The answer about one model. */
  readonly model?: (model: JsonObject, request: Incoming) => Json;
  readonly shape?: Shape;
  /** Characters a delta. */
  readonly deltaSize?: number;
  /** Ids that stay the same in every answer. */
  readonly constantIds?: readonly ("message" | "tool" | "request")[];
}

/** A deliberate violation of the contract. */
export interface Fault extends Deviation {
  /** Says what the server does wrong. */
  readonly id: string;
  readonly title: string;
  /** Where the defect was seen in the wild, or the document it contradicts. */
  readonly source: string;
}

/** A legal way to answer that differs from the plain one. */
export interface Variant extends Deviation {
  readonly id: string;
  readonly title: string;
}
