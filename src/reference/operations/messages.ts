import type { Deviation } from "../deviation.ts";
import { eventsOf, frame } from "../events.ts";
import { generate } from "../generate.ts";
import type { Accepted, Reply } from "../incoming.ts";
import type { Json, JsonObject } from "../json.ts";
import { messageOf } from "../message.ts";
import { commonHeaders, plainReply } from "../plain-reply.ts";
import { readPrompt } from "../prompt.ts";
import { model, shapeOf, type Setting } from "../setting.ts";

/** Generates a message: `POST /v1/messages`. */
export function generateMessage(request: Accepted, setting: Setting, requestId: string): Reply {
  const { deviations, ids, moods, traffic, cache } = setting;
  const shape = shapeOf(setting);
  const seen = deviations.reduce((body, { forgets }) => forgets?.(body) ?? body, request.body);
  const cached = cache.use(seen, Date.now());
  const generation = deviations.reduce((next, { generation: edit }) => edit?.(next, request, traffic) ?? next, {
    ...generate(readPrompt(seen), moods(request.text)),
    ...(cached && { cached }),
  });
  const written = messageOf(generation, model, shape, ids);
  const body = deviations.reduce((next, { message: edit }) => edit?.(next, request, traffic) ?? next, written.body);
  const common = commonHeaders(requestId, shape);
  if (!request.streaming) {
    const plain = deviations.reduce<Json>((next, { plain: edit }) => edit?.(next as JsonObject, request) ?? next, body);
    return plainReply(200, plain, common);
  }
  const size = deviations.findLast((deviation) => deviation.deltaSize !== undefined)?.deltaSize ?? setting.deltaSize;
  const events = deviations.reduce(
    (next, { events: edit }) => edit?.(next, request, traffic) ?? next,
    eventsOf({ body, cuts: written.cuts }, size) as ReturnType<NonNullable<Deviation["events"]>>,
  );
  const frames = deviations.reduce<readonly (string | Uint8Array)[]>(
    (next, { frames: edit }) => edit?.(next as readonly string[], request) ?? next,
    events.map((event) => frame(event)),
  );
  return {
    status: 200,
    headers: [["content-type", "text/event-stream; charset=utf-8"], ["cache-control", "no-cache"], ...common],
    chunks: frames,
    end: "close",
    streamed: true,
  };
}
