import type { Deviation, Fault } from "../deviation.ts";
import { change, type Change, type Edit } from "../edit.ts";
import type { StreamEvent } from "../events.ts";
import type { Accepted } from "../incoming.ts";
import type { JsonObject } from "../json.ts";
import { invalid } from "../refusal.ts";

/** A fault from its parts. */
export function fault(id: string, title: string, source: string, deviation: Deviation): Fault {
  return { id, title, source, ...deviation };
}

/** Takes a value that it should refuse: the value at a pointer is mended before it is validated. */
export function accepts(what: string, title: string, source: string, pointer: string, by: Change): Fault {
  return fault(`accepts-${what}`, title, source, { overlooks: change(pointer, by) });
}

/** Refuses, with 400, what it should take. */
export function refuses(
  what: string,
  title: string,
  source: string,
  when: (body: JsonObject, request: Accepted) => boolean,
): Fault {
  return fault(`refuses-${what}`, title, source, {
    refuses: (request) =>
      when(request.body, request) ? invalid("refused", `${what.replaceAll("-", " ")}: not supported`) : undefined,
  });
}

/** Writes the message object wrongly, plain and streamed. */
export function writes(id: string, title: string, source: string, message: Edit): Fault {
  return fault(id, title, source, { message });
}

/** Changes the events of one name; what it returns stands in their place. */
export function replaces(name: string, by: (one: StreamEvent, index: number) => readonly StreamEvent[]): Deviation {
  let index = 0;
  return {
    events: (events) => {
      index = 0;
      return events.flatMap((one) => (one.name === name ? by(one, index++) : [one]));
    },
  };
}

/** Edits the JSON of the events of one name. */
export function edits(name: string, edit: Edit): Deviation {
  return { events: (events) => events.map((one) => (one.name === name ? { name, body: edit(one.body) } : one)) };
}

/** Leaves out the events of one name. */
export const omits = (name: string): Deviation => ({ events: (events) => events.filter((one) => one.name !== name) });
