import type { Level } from "../../../spec/generated/requirements.ts";
import type { Verdict } from "../../model/result.ts";
import { html, type Markup } from "./markup.ts";

/** How something ended, to be told apart without colours; `weak` is a failed SHOULD or MAY. */
export type Tone = Verdict | "weak" | "undecided";

export const signs: Readonly<Record<Tone, string>> = {
  pass: "●",
  fail: "✗",
  weak: "▲",
  inconclusive: "?",
  undecided: "?",
  error: "!",
  skip: "○",
};

/** A failed SHOULD does not change the verdict, and does not look as if it did. */
export const toneOf = ({ verdict, level }: { readonly verdict: Verdict; readonly level: Level }): Tone =>
  verdict === "fail" && level !== "MUST" ? "weak" : verdict;

/** The sign alone, read out as `word`. */
export const sign = (tone: Tone, word: string = tone): Markup =>
  html`<span class="sign ${tone}" role="img" aria-label="${word}">${signs[tone]}</span>`;

/** Sign and word. */
export const badge = (tone: Tone, word: string = tone): Markup =>
  html`<span class="badge ${tone}"><span aria-hidden="true">${signs[tone]}</span> ${word}</span>`;

export const levelChip = (level: Level): Markup =>
  html`<span class="chip level-${level.toLowerCase()}">${level}</span>`;
