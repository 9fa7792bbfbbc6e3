import type { Fault } from "../deviation.ts";
import { event } from "../events.ts";
import { generate } from "../generate.ts";
import type { Incoming, Reply } from "../incoming.ts";
import { parseBody } from "../parse.ts";
import { readPrompt } from "../prompt.ts";
import type { Traffic } from "../traffic.ts";
import { fault } from "./make.ts";
import { docs, issue, pull } from "./sources.ts";

const isMessage = ({ method, path }: Incoming): boolean => method === "POST" && path === "/v1/messages";

/** The request that is being answered just now; undefined where there is none. */
const other = ({ open }: Traffic): Incoming | undefined => [...open].findLast((request) => isMessage(request));

/** Milliseconds that an answer takes, so that others come meanwhile, and clients leave. */
const pause = 150;

/** An answer that takes its time. */
const slow = (reply: Reply): Reply => (reply.streamed ? { ...reply, between: pause / 10 } : { ...reply, wait: pause });
const slowly = (reply: Reply, request: Incoming): Reply => (isMessage(request) ? slow(reply) : reply);

/** Another answer in place of the right one. */
const instead = (reply: Reply, status: number, body: string): Reply => ({
  ...reply,
  status,
  headers: [["content-type", "application/json"]],
  chunks: [body],
  streamed: false,
});

const badGateway = '{"type":"error","error":{"type":"api_error","message":"The upstream is gone"}}';
const stray = event("content_block_delta", { index: 7, delta: { type: "text_delta", text: "and so on" } });

/** Faults that show only where requests run at the same time, or where a client has gone away. */
export const concurrencyFaults: readonly Fault[] = [
  fault("answers-as-the-one-before", "A request gets the answer to another one", pull("PostHog/posthog", 72287), {
    generation: (own, _, traffic) => {
      const parsed = parseBody(other(traffic)?.text ?? "");
      return "body" in parsed ? generate(readPrompt(parsed.body)) : own;
    },
    reply: slowly,
  }),
  fault("shares-message-ids", "Answers of one moment share their id", docs.create, {
    message: (message, _, traffic) => (other(traffic) ? { ...message, id: "msg_01shared" } : message),
    reply: slowly,
  }),
  fault(
    "queues-what-comes-meanwhile",
    "A request that comes while another one is answered is told to wait with 202",
    issue("headroomlabs-ai/headroom", 1949),
    {
      reply: (reply, request, traffic) =>
        isMessage(request) && other(traffic) ? slow(instead(reply, 202, '{"event":"queued"}')) : slowly(reply, request),
    },
  ),
  fault(
    "mixes-streams",
    "Deltas of one stream go into another one that was opened later",
    pull("PostHog/posthog", 72287),
    {
      events: (events, _, traffic) =>
        other(traffic) ? events.flatMap((one, at) => (at === 2 ? [one, stray] : [one])) : events,
      reply: slowly,
    },
  ),
  fault(
    "answers-502-after-a-client-left",
    "Once a client has gone away, requests are answered with 502",
    pull("headroomlabs-ai/headroom", 2882),
    {
      reply: (reply, request, { left }) =>
        isMessage(request) && left > 0 ? instead(reply, 502, badGateway) : slowly(reply, request),
    },
  ),
  fault(
    "answers-502-to-streams-after-a-client-left",
    "Once a client has gone away, streams are answered with 502",
    pull("headroomlabs-ai/headroom", 2882),
    {
      reply: (reply, request, { left }) =>
        reply.streamed && left > 0 ? instead(reply, 502, badGateway) : slowly(reply, request),
    },
  ),
  fault(
    "goes-on-with-an-abandoned-stream",
    "The next stream begins with the rest of one whose client has gone away",
    pull("tombii/better-ccflare", 360),
    { events: (events, _, { left }) => (left > 0 ? [stray, ...events] : events), reply: slowly },
  ),
  fault(
    "cuts-every-stream-when-a-client-leaves",
    "A client that goes away ends the streams of others",
    pull("dam-agents/dam", 1500),
    {
      reply: (reply, request, traffic) => {
        const before = traffic.left;
        return { ...slowly(reply, request), stops: () => traffic.left > before };
      },
    },
  ),
];
