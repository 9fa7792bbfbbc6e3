import type { CacheUse } from "./caching.ts";
import { answer, type Thought, type Whole } from "./obedient/answer.ts";
import { disobeyed, type Mood } from "./obedient/noise.ts";
import type { JsonObject } from "./json.ts";
import type { Prompt } from "./prompt.ts";
import { countTokens, tokenize } from "./tokens.ts";

/** A finished content block. `cut`: the JSON a tool call had got to when `max_tokens` ended it. */
export type Block =
  | { readonly type: "thinking"; readonly thinking: string }
  | { readonly type: "text"; readonly text: string; readonly citations?: readonly JsonObject[] }
  | Whole
  | { readonly type: "tool_use"; readonly name: string; readonly input: JsonObject; readonly cut?: string };

/** What the model generated, and why it stopped. Token counts are those of the tokenizer. */
export interface Generation {
  readonly blocks: readonly Block[];
  readonly stopReason: string;
  readonly stopSequence: string | null;
  /** The text a stop sequence cut off, the sequence first; empty where none did. */
  readonly unsaid: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly thinkingTokens: number;
  /** Those of the input tokens that a cache gave or took; absent where the request marks nothing. */
  readonly cached?: CacheUse;
}

/** Tokens that the request costs beyond its text. */
const frameTokens = 8;

/** Input tokens of a request, as its answer and `count_tokens` count them. */
export const countInput = (prompt: Prompt): number => countTokens(prompt.rendered) + frameTokens;

/** Lets the model answer, obedient or in a mood, and ends it at the first stop sequence or at `max_tokens`. */
export function generate(prompt: Prompt, mood?: Mood): Generation {
  const blocks: Block[] = [];
  let used = 0;
  let thinkingTokens = 0;
  let stop: Stop = { reason: mood === "refuses" ? "refusal" : "end_turn", sequence: null, unsaid: "" };
  const meant = answer(prompt);
  for (const thought of mood ? disobeyed(mood, meant, prompt) : meant) {
    const written = write(thought, prompt.maxTokens - used, prompt.stops);
    used += written.tokens;
    if (written.block) blocks.push(written.block);
    if (thought.type === "thinking") thinkingTokens += written.tokens;
    if (thought.type === "tool_use") stop = { reason: "tool_use", sequence: null, unsaid: "" };
    if (written.stop) {
      stop = written.stop;
      break;
    }
  }
  return {
    blocks,
    stopReason: stop.reason,
    stopSequence: stop.sequence,
    unsaid: stop.unsaid,
    inputTokens: countInput(prompt),
    outputTokens: used,
    thinkingTokens,
  };
}

interface Stop {
  readonly reason: string;
  readonly sequence: string | null;
  readonly unsaid: string;
}

interface Written {
  readonly block?: Block;
  readonly tokens: number;
  /** Present where the generation ends with this block. */
  readonly stop?: Stop;
}

const outOfTokens: Stop = { reason: "max_tokens", sequence: null, unsaid: "" };

function write(thought: Thought, budget: number, stops: readonly string[]): Written {
  if (thought.type === "tool_use") return writeCall(thought, budget);
  if (thought.type === "whole") {
    return thought.tokens > budget ? { tokens: budget, stop: outOfTokens } : { tokens: thought.tokens, block: thought };
  }
  const full = thought.type === "text" ? thought.text : thought.thinking;
  const tokens = tokenize(full);
  const text = tokens.length > budget ? tokens.slice(0, budget).join("") : full;
  const ending: Written = tokens.length > budget ? { tokens: budget, stop: outOfTokens } : { tokens: tokens.length };
  if (thought.type === "thinking")
    return budget > 0 ? { ...ending, block: { type: "thinking", thinking: text } } : ending;
  const found = firstStop(text, stops);
  const cited = thought.citations && full === text ? { citations: thought.citations } : {};
  if (!found) return text === "" ? ending : { ...ending, block: { type: "text", text, ...cited } };
  const said = text.slice(0, found.at);
  return {
    tokens: Math.min(budget, countTokens(text.slice(0, found.at + found.sequence.length))),
    stop: { reason: "stop_sequence", sequence: found.sequence, unsaid: full.slice(found.at) },
    ...(said === "" ? {} : { block: { type: "text", text: said } }),
  };
}

/** The stop sequence that is complete first as the text is written; the longer one of two that are. */
function firstStop(
  text: string,
  stops: readonly string[],
): { readonly at: number; readonly sequence: string } | undefined {
  return stops
    .map((sequence) => ({ sequence, at: text.indexOf(sequence) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at + one.sequence.length - other.at - other.sequence.length || one.at - other.at)[0];
}

function writeCall(call: Thought & { readonly type: "tool_use" }, budget: number): Written {
  const json = JSON.stringify(call.input);
  const tokens = tokenize(json);
  const needed = tokens.length + countTokens(call.name);
  if (needed <= budget) return { tokens: needed, block: call };
  const cut = tokens.slice(0, Math.max(0, budget - countTokens(call.name))).join("");
  if (budget < 1) return { tokens: 0, stop: outOfTokens };
  return { tokens: budget, stop: outOfTokens, block: { type: "tool_use", name: call.name, input: {}, cut } };
}
