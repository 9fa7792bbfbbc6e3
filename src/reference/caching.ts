import { isObject, objects, type Json, type JsonObject } from "./json.ts";
import { readPrompt } from "./prompt.ts";
import { countTokens } from "./tokens.ts";

/** Tokens of a prompt that a cache gave, and those it keeps from now on, by how long. */
export interface CacheUse {
  readonly read: number;
  readonly fiveMinutes: number;
  readonly oneHour: number;
}

/** Tokens that a prefix needs to be kept; published by model, this is the most common figure. */
const smallest = 1024;
/** Blocks before a mark that are looked at for what an earlier request has written. */
const lookback = 20;
const mostEntries = 1000;
const lives = { "5m": 300_000, "1h": 3_600_000 } as const;
type Life = keyof typeof lives;

/** The prompt up to the end of one block, and the mark of that block. */
interface Prefix {
  readonly body: JsonObject;
  readonly mark?: Life;
}

/** Prefixes of prompts that requests have marked with `cache_control` (build-with-claude/prompt-caching). */
export class PromptCache {
  /** When an entry ends, by its prefix; the oldest first. */
  readonly #ends = new Map<string, number>();

  /** Looks up and keeps what a valid request marks; undefined where it marks nothing. `now` in milliseconds. */
  use(body: JsonObject, now: number): CacheUse | undefined {
    const prefixes = prefixesOf(body);
    const marked = prefixes.map(({ mark }, at) => (mark ? at : -1)).filter((at) => at >= 0);
    if (marked.length === 0) return undefined;
    const sizes = new Map(marked.map((at) => [at, sizeOf(prefixes[at])]));
    const kept = marked.filter((at) => (sizes.get(at) ?? 0) >= smallest);
    const hit = this.#longest(prefixes, kept.at(-1) ?? -1, now);
    let done = hit === undefined ? 0 : sizeOf(prefixes[hit]);
    const use = { read: done, "5m": 0, "1h": 0 };
    for (const at of kept) {
      const life = prefixes[at]?.mark ?? "5m";
      const size = sizes.get(at) ?? 0;
      use[life] += Math.max(0, size - done);
      done = Math.max(done, size);
      this.#keep(keyOf(prefixes[at]), now + lives[life]);
    }
    return { read: use.read, fiveMinutes: use["5m"], oneHour: use["1h"] };
  }

  #longest(prefixes: readonly Prefix[], last: number, now: number): number | undefined {
    for (let at = last; at >= Math.max(0, last - lookback); at--)
      if ((this.#ends.get(keyOf(prefixes[at])) ?? 0) > now) return at;
    return undefined;
  }

  #keep(key: string, end: number): void {
    const known = this.#ends.get(key) ?? 0;
    this.#ends.delete(key);
    this.#ends.set(key, Math.max(known, end));
    const [oldest] = this.#ends.keys();
    if (this.#ends.size > mostEntries && oldest !== undefined) this.#ends.delete(oldest);
  }
}

const sizeOf = (prefix: Prefix | undefined): number => countTokens(readPrompt(prefix?.body ?? {}).rendered);

/** What stands in a prefix; its marks are no part of it. */
const keyOf = (prefix: Prefix | undefined): string =>
  JSON.stringify(prefix?.body, (name, value: unknown) => (name === "cache_control" ? undefined : value));

/** The prompt cut behind each block, in the order tools, system, messages. */
function prefixesOf(body: JsonObject): Prefix[] {
  const { model } = body;
  const tools = objects(body["tools"]);
  const system = body["system"] === undefined ? [] : [body["system"]].flat();
  const before: JsonObject = { model, tools, system };
  const found = [
    ...tools.map((tool, at) => cut({ model, tools: tools.slice(0, at + 1) }, tool)),
    ...system.map((block, at) => cut({ model, tools, system: system.slice(0, at + 1) }, block)),
    ...objects(body["messages"]).flatMap((message, at, messages) =>
      blocksOf(message).map((block, index, blocks) => {
        const turn: JsonObject = { ...message, content: blocks.slice(0, index + 1) };
        return cut({ ...before, messages: [...messages.slice(0, at), turn] }, block);
      }),
    ),
  ];
  const last = found.at(-1);
  const whole = lifeOf(body);
  return last && whole ? [...found.slice(0, -1), { ...last, mark: last.mark ?? whole }] : found;
}

function cut(body: JsonObject, end: Json | undefined): Prefix {
  const mark = isObject(end) ? lifeOf(end) : undefined;
  return { body, ...(mark && { mark }) };
}

/** A string is one block of text. */
const blocksOf = ({ content }: JsonObject): Json[] =>
  Array.isArray(content) ? content : [{ type: "text", text: content ?? "" }];

/** How long the mark of a block asks to keep the prompt up to there; undefined where it has none. */
function lifeOf(holder: JsonObject): Life | undefined {
  const mark = holder["cache_control"];
  if (!isObject(mark)) return undefined;
  return mark["ttl"] === "1h" ? "1h" : "5m";
}
