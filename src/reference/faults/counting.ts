import type { Deviation, Fault } from "../deviation.ts";
import { change, put } from "../edit.ts";
import { objects, type Json } from "../json.ts";
import type { Incoming, Reply } from "../incoming.ts";
import { edits, fault } from "./make.ts";
import { docs, pull } from "./sources.ts";

const isMessage = ({ method, path }: Incoming): boolean => method === "POST" && path === "/v1/messages";

/** Answers one request in seven with 502 and this body. The same request is answered when it is sent again. */
function nowAndThen(type: string, body: string): Deviation {
  let calls = 0;
  return {
    reply: (reply, request): Reply => {
      if (!isMessage(request)) return reply;
      calls += 1;
      if (calls % 7 !== 3) return reply;
      return { ...reply, status: 502, headers: [["content-type", type]], chunks: [body], streamed: false };
    },
  };
}

/** Empties one answer in four. */
function emptied(): Deviation {
  let calls = 0;
  return {
    message: (message) => {
      calls += 1;
      return calls % 4 === 0 ? { ...message, content: [], stop_reason: "end_turn", stop_sequence: null } : message;
    },
  };
}

/** Faults of counting, and faults that come and go. */
export const countingFaults: readonly Fault[] = [
  fault(
    "starts-streams-with-the-count-of-another-request",
    "message_start counts the tokens of an earlier request, and the end of the stream its own",
    docs.streaming,
    edits("message_start", put("/message/usage/input_tokens", 300_013)),
  ),
  fault(
    "answers-nothing-now-and-then",
    "One answer in four is empty, and ends with end_turn",
    pull("BerriAI/litellm", 32475),
    emptied(),
  ),
  fault(
    "fails-now-and-then-in-html",
    "One request in seven is answered 502 by the proxy in front, in HTML",
    docs.errors,
    nowAndThen("text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>"),
  ),
  fault(
    "fails-now-and-then-in-a-word",
    "One request in seven is answered 502, with a word for an error",
    docs.errors,
    nowAndThen("application/json", '{"error":"upstream"}'),
  ),
  fault("counts-one-token-for-calls", "An answer of calls alone counts one output token", docs.create, {
    message: (message) =>
      objects(message["content"]).every(({ type }) => type === "tool_use")
        ? put("/usage/output_tokens", 1)(message)
        : message,
  }),
  fault(
    "escapes-markup-in-arguments",
    "Less-than signs and ampersands in arguments of calls come as character references",
    docs.create,
    {
      message: change("/content/*/input", (input) =>
        input === undefined
          ? input
          : (JSON.parse(JSON.stringify(input).replaceAll("&", "&amp;").replaceAll("<", "&lt;")) as Json),
      ),
    },
  ),
  fault("fails-on-begun-calls", "A call cut in its arguments crashes where no tool is forced", docs.stopReasons, {
    refuses: ({ body, streaming, text }) =>
      !streaming && body["tool_choice"] === undefined && body["max_tokens"] === 8 && text.includes("Use the tool")
        ? { rule: "refused", status: 500, type: "api_error", message: "Unterminated string" }
        : undefined,
  }),
];
