import type { MultiBar } from "cli-progress";
import type { RunEvent } from "../model/event.ts";
import type { ProgressDisplay } from "./progress.ts";
import { after, failureLine, nothingYet, sayings } from "./progress-state.ts";
import { widthOf } from "./terminal/layout.ts";

/** Columns of the bar. */
const SHORTEST = 8;
const LONGEST = 24;

/** A bar that is redrawn in place, with failures scrolling above it. It is gone when the run ends: the report follows. */
export function liveDisplay(stream: NodeJS.WriteStream, title: string, now: () => number): ProgressDisplay {
  const start = now();
  let progress = nothingYet;
  let bars: MultiBar | undefined;
  let ended = false;
  stream.write(`testing ${title}\n`);

  const draw = (): string => {
    const share = progress.done / Math.max(1, progress.of);
    return fitting(share, sayings(progress, now() - start), stream.columns);
  };
  const load = async (): Promise<void> => {
    const { default: lib } = await import("cli-progress");
    if (ended) return;
    // The kind for several bars, with one: only it can print lines above.
    bars = new lib.MultiBar({
      stream,
      format: draw,
      forceRedraw: true,
      clearOnComplete: true,
      // A killed run must not leave a terminal without line wrapping behind.
      linewrap: true,
      gracefulExit: false,
    });
    bars.create(1, 0);
  };
  // Without the bar the run goes on all the same.
  load().catch(() => undefined);

  return {
    see(event: RunEvent) {
      progress = after(progress, event);
      const failure = failureLine(event);
      if (failure === undefined) return;
      if (bars) bars.log(`${failure}\n`);
      else stream.write(`${failure}\n`);
    },
    end() {
      ended = true;
      // What was logged since the last drawing is still to be printed.
      bars?.update();
      bars?.stop();
    },
  };
}

/** As much as fits into one line, because a second one could not be cleared; the bar takes what the words leave. */
function fitting(share: number, parts: readonly string[], columns: number): string {
  let said = "";
  for (const part of parts) {
    const longer = said === "" ? part : `${said} · ${part}`;
    if (SHORTEST + 3 + widthOf(longer) > columns) break;
    said = longer;
  }
  const length = Math.min(LONGEST, Math.max(SHORTEST, columns - 3 - widthOf(said)));
  const filled = Math.round(length * share);
  return `${"█".repeat(filled)}${"░".repeat(length - filled)}  ${said}`;
}
