/** An event that the parsing rules of server-sent events do not dispatch. */
interface Undispatched {
  /** How many events were dispatched before it. */
  readonly after: number;
  readonly name: string | undefined;
  readonly data: string;
}

/** What the frames of a stream do not show: events that were written and never dispatched. */
export interface WireLines {
  /** Named events without a `data` line. */
  readonly withoutData: readonly Undispatched[];
  /** What stands after the last blank line. */
  readonly unterminated: Undispatched | undefined;
}

const byteOrderMark = 0xfeff;

/** True where the text begins with a byte order mark. */
export const hasByteOrderMark = (text: string): boolean => text.charCodeAt(0) === byteOrderMark;

/**
 * Finds the events of a stream that have no data or no blank line after them. Field rules: WHATWG HTML, "Interpreting an
 * event stream" (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 */
export function wireLines(wire: string): WireLines {
  const text = wire.includes("\r") ? wire.replaceAll(/\r\n?/g, "\n") : wire;
  const withoutData: Undispatched[] = [];
  let after = 0;
  let event: Pending = nothing;
  for (let start = hasByteOrderMark(text) ? 1 : 0; start < text.length;) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    if (end === start) {
      if (event.data !== undefined) after++;
      else if (event.name !== undefined) withoutData.push({ after, name: event.name, data: "" });
      event = nothing;
    } else {
      event = withLine(event, text, start, end);
    }
    start = end + 1;
  }
  const open = event.data !== undefined || event.name !== undefined;
  return { withoutData, unterminated: open ? { after, name: event.name, data: joined(text, event) } : undefined };
}

/** The event that is being written; `data` are the places of its data lines. */
interface Pending {
  readonly name?: string;
  readonly data?: readonly (readonly [start: number, end: number])[];
}

const nothing: Pending = {};

function withLine(event: Pending, text: string, start: number, end: number): Pending {
  if (text.startsWith("data", start)) {
    const value = valueStart(text, start + 4, end);
    return value === undefined ? event : { ...event, data: [...(event.data ?? []), [value, end]] };
  }
  if (text.startsWith("event", start)) {
    const value = valueStart(text, start + 5, end);
    if (value !== undefined && value < end) return { ...event, name: text.slice(value, end) };
  }
  return event;
}

/** Where the value of a field begins that ends at `colon`; undefined where the line has another field. */
function valueStart(text: string, colon: number, end: number): number | undefined {
  if (colon === end) return end;
  if (text[colon] !== ":") return undefined;
  return text[colon + 1] === " " ? colon + 2 : colon + 1;
}

function joined(text: string, { data = [] }: Pending): string {
  return data.map(([start, end]) => text.slice(start, end)).join("\n");
}
