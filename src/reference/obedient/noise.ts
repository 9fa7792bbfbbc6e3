import { hash } from "node:crypto";

import type { Thought } from "./answer.ts";
import type { Prompt } from "../prompt.ts";

/** How a model fails to do as it was told. */
export type Mood = "ignores" | "short" | "no-tool" | "refuses";
const moods: readonly Mood[] = ["ignores", "short", "no-tool", "refuses"];

/** How often the model disobeys, from 0 to 1, and what its chances are drawn from. */
export interface Noise {
  readonly rate: number;
  readonly seed: number;
}

/** The mood of the model for each request, by the text of its body; undefined where it obeys. */
export type Moods = (text: string) => Mood | undefined;

/** Different texts are remembered at most, to tell a repeated request from a first one. */
const mostTexts = 10_000;

/**
 * Draws a mood for each request. It depends on the seed, on the request and on how often it was asked before, not on the
 * order in which different requests arrive: a run with many requests at once can be repeated.
 */
export function moodsOf({ rate, seed }: Noise): Moods {
  const times = new Map<string, number>();
  return (text) => {
    const time = times.get(text) ?? 0;
    if (times.size >= mostTexts) times.clear();
    times.set(text, time + 1);
    const drawn = Buffer.from(hash("sha1", `${seed} ${time} ${text}`), "hex");
    if (drawn.readUInt32BE(0) / 2 ** 32 >= rate) return undefined;
    return moods[drawn.readUInt32BE(4) % moods.length];
  };
}

const elsewhere = "I would rather talk about the garden, where the tulips are in bloom this week.";

/**
 * What the model says instead. What the server enforces stays: a forced tool is called, an output format is kept; only a
 * refusal ends both.
 */
export function disobeyed(mood: Mood, thoughts: readonly Thought[], prompt: Prompt): readonly Thought[] {
  const forced = prompt.choice === "any" || typeof prompt.choice === "object";
  if (mood === "refuses") return [];
  if (forced || prompt.format) return thoughts;
  if (prompt.format) return thoughts;
  const thinking = thoughts.filter(({ type }) => type === "thinking");
  if (mood === "no-tool" && !thoughts.some(({ type }) => type === "tool_use")) return thoughts;
  return [...thinking, { type: "text", text: mood === "short" ? "No." : elsewhere }];
}
