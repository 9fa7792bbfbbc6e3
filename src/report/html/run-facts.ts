import type { Report } from "../../model/report.ts";
import { count } from "../tally.ts";
import { thousands } from "../thousands.ts";
import { html, none, type Markup } from "./markup.ts";

/** What the target said it can do, and what nobody asked. */
export function features(report: Report): Markup {
  const all = Object.entries(report.features);
  const known = all.filter(([, { state }]) => state !== "unknown");
  const unknown = all.filter(([, { state }]) => state === "unknown").map(([name]) => name);
  return html`<section class="part" aria-labelledby="features-title">
    <h2 id="features-title">Features</h2>
    ${
      known.length > 0
        ? html`<div class="scroll" tabindex="0" role="group" aria-labelledby="features-title">
            <table>
              <thead>
                <tr>
                  <th scope="col">feature</th>
                  <th scope="col">found</th>
                  <th scope="col">asked for</th>
                  <th scope="col">note</th>
                </tr>
              </thead>
              <tbody>
                ${known.map(
                  ([name, { setting, state, note }]) =>
                    html`<tr>
                      <th scope="row">${name}</th>
                      <td><span class="state ${state}">${state.replace("-", " ")}</span></td>
                      <td>${setting}</td>
                      <td>${note ?? ""}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
        : none
    }${unknown.length > 0 && html`<p class="note">Not asked for: ${unknown.join(", ")}.</p>`}
  </section>`;
}

const figure = (value: number | undefined): string => (value === undefined ? "" : thousands(value));

/** What the run cost, beside what was announced and allowed. */
export function costs({ cost, plan, limits, seed }: Report): Markup {
  const rows: readonly (readonly [string, number, number | undefined, number | undefined])[] = [
    ["requests", cost.requests, plan.requests, limits.requests],
    ["model calls", cost.modelCalls, plan.modelCalls, limits.modelCalls],
    ["output tokens", cost.outputTokens, plan.outputTokens, limits.outputTokens],
    ["input tokens", cost.inputTokens, undefined, undefined],
    ["retries", cost.retries, undefined, undefined],
  ];
  return html`<section class="part" aria-labelledby="costs-title">
    <h2 id="costs-title">What the run cost</h2>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="costs-title">
      <table class="costs">
        <thead>
          <tr>
            <th scope="col">what</th>
            <th scope="col">spent</th>
            <th scope="col">announced</th>
            <th scope="col">allowed</th>
            <th scope="col">share</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, spent, announced, allowed]) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${figure(spent)}</td>
                <td>${figure(announced)}</td>
                <td>${figure(allowed)}</td>
                <td>${allowed ? share(spent, announced ?? 0, allowed) : none}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="note">
      ${seconds(cost.wallMs)} with ${count(limits.concurrency, "request")} in
      flight${limits.rate > 0 && `, at most ${thousands(limits.rate)} a minute`}; ${count(plan.cases, "case")} planned;
      seed ${seed}.
    </p>
  </section>`;
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(ms < 9_950 ? 1 : 0)} s`;

function share(spent: number, announced: number, allowed: number): Markup {
  const wide = (value: number): number => Math.min(100, Math.round((value / allowed) * 1_000) / 10);
  return html`<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="room" width="100" height="10" />
    <rect class="${spent > announced ? "over" : "spent"}" width="${wide(spent)}" height="10" />
    <rect class="plan" x="${Math.max(0, wide(announced) - 0.6)}" width="1.2" height="10" />
  </svg>`;
}
