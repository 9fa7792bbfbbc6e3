import type { RunEvent } from "../model/event.ts";
import type { ProgressDisplay } from "./progress.ts";
import { after, failureLine, nothingYet, sayings } from "./progress-state.ts";
import { count } from "./tally.ts";

/** Milliseconds between two lines, at least. */
const PAUSE = 3_000;

/** Lines for logs: at each tenth of the cases, but not more often than every few seconds; failures as they happen. */
export function plainDisplay(
  stream: Pick<NodeJS.WriteStream, "write">,
  title: string,
  now: () => number,
): ProgressDisplay {
  const start = now();
  let progress = nothingYet;
  let said = { at: start, tenth: 0 };
  const line = (text: string): void => {
    stream.write(`${text}\n`);
  };
  const step = (): void => {
    const tenth = Math.floor((10 * progress.done) / Math.max(1, progress.of));
    if (tenth <= said.tenth || now() - said.at < PAUSE) return;
    said = { at: now(), tenth };
    line(`${tenth * 10} %: ${sayings(progress, now() - start).join(", ")}`);
  };
  return {
    see(event: RunEvent) {
      progress = after(progress, event);
      const failure = failureLine(event);
      if (failure !== undefined) line(failure);
      if (event.type === "planned") {
        const { cases, requests, modelCalls, outputTokens } = event.plan;
        const plan = [count(cases, "case"), count(requests, "request"), count(modelCalls, "model call")];
        line(`testing ${title}: ${plan.join(", ")}, ${count(outputTokens, "output token")} at most`);
      }
      if (event.type === "result") step();
    },
    end: () => line(`done: ${sayings(progress, now() - start).join(", ")}`),
  };
}
