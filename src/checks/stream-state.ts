import type { RequirementId } from "../../spec/generated/requirements.ts";
import type { Violation } from "../model/finding.ts";
import type { JsonValue } from "../model/json.ts";
import type { StreamEvent } from "./stream-events.ts";

/** A violation with the requirement that names it. */
export interface StreamViolation extends Violation {
  readonly requirement: RequirementId;
}

/** A content block as far as its events went. */
export interface Block {
  readonly index: number;
  /** The index as it was written; of another type where it is no number. */
  readonly written: JsonValue | undefined;
  /** Undefined where its start could not be read. */
  readonly type: string | undefined;
  /** False where no `content_block_start` was seen, and the type is a guess from the first delta. */
  readonly started: boolean;
  /** Joined fragments of a tool's input. */
  json: string;
  signatures: number;
  /** True where a delta of the block was lost: unreadable, malformed or sent to a block that was over. */
  damaged: boolean;
  /** The last event of the block. */
  last: StreamEvent;
  /** The start of another block while this one was open. */
  overlappedBy?: StreamEvent;
}

/** Where the automaton stands. Rules read and write it; it lives for one stream. */
export interface StreamState {
  readonly violations: StreamViolation[];
  /** Recognised once: `message_start` that is missing, content after the stop reason, and the like. */
  readonly reported: Set<string>;
  started: boolean;
  /** The index that the next block has to have. */
  next: number;
  /** Blocks that were started and not yet stopped, oldest first. */
  readonly open: Block[];
  readonly closed: Block[];
  /** The `message_delta` events so far, and what the last of them did to the stop reason. */
  messageDelta: StreamEvent | undefined;
  stopReason: string | undefined;
  /** A `message_delta` that sets a stop reason was seen, or one that could not be read and may have. */
  reasonGiven: boolean;
  outputTokens: number;
  /** `message_stop` or `error`, whichever ended the stream. */
  end: StreamEvent | undefined;
}

/** The state before the first event. */
export function initialState(): StreamState {
  return {
    violations: [],
    reported: new Set(),
    started: false,
    next: 0,
    open: [],
    closed: [],
    messageDelta: undefined,
    stopReason: undefined,
    reasonGiven: false,
    outputTokens: 0,
    end: undefined,
  };
}

/** One step of the automaton. */
export type Rule = (state: StreamState, event: StreamEvent) => void;

/** Enough to see the pattern; the rest of a thousand equal violations tells nobody anything. */
const limit = 5;

/** Notes a violation. `pointer` leads into the data of the event. */
export function report(
  state: StreamState,
  requirement: RequirementId,
  event: StreamEvent | undefined,
  expected: string,
  actual: string,
): void {
  let count = 0;
  for (const violation of state.violations) if (violation.requirement === requirement) count++;
  if (count >= limit) return;
  state.violations.push({ requirement, at: event ? `event ${event.number}` : "stream", expected, actual });
}

/** Notes a violation unless its like was noted before: `like` names the defect that would be reported again and again. */
export function reportOnce(
  state: StreamState,
  like: string,
  requirement: RequirementId,
  event: StreamEvent | undefined,
  expected: string,
  actual: string,
): void {
  if (state.reported.has(like)) return;
  state.reported.add(like);
  report(state, requirement, event, expected, actual);
}
