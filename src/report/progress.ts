import type { RunEvent } from "../model/event.ts";
import { liveDisplay } from "./progress-live.ts";
import { plainDisplay } from "./progress-plain.ts";
import { visible } from "./visible.ts";

/** Follows a run on a stream, as a rule standard error. `end` has to be called, also when the run throws. */
export interface ProgressDisplay {
  readonly see: (event: RunEvent) => void;
  readonly end: () => void;
}

export interface ProgressOptions {
  /** What is being tested: first line of the display. */
  readonly title: string;
  /** A clock in milliseconds. */
  readonly now?: () => number;
}

/** A live bar on a terminal; in CI and files plain lines, few of them. */
export function progress(stream: NodeJS.WriteStream, options: ProgressOptions): ProgressDisplay {
  const title = visible(options.title);
  const now = options.now ?? (() => performance.now());
  return stream.isTTY ? liveDisplay(stream, title, now) : plainDisplay(stream, title, now);
}
