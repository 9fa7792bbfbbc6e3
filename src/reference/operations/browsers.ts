import { withHeader, type Incoming, type Reply } from "../incoming.ts";
import { methodsAt } from "./routes.ts";

const empty = (status: number, headers: Reply["headers"]): Reply => ({
  status,
  headers,
  chunks: [""],
  end: "close",
  streamed: false,
});

/** The answer to a client that looks whether anybody is there: `HEAD /` and `HEAD /api/hello`. */
export const greet = (): Reply => empty(200, []);

/** The answer to the question of a browser, before it sends a request to another origin (https://fetch.spec.whatwg.org/). */
export function grant({ path, headers }: Incoming): Reply {
  return empty(204, [
    ["access-control-allow-origin", "*"],
    ["access-control-allow-methods", methodsAt(path).join(", ")],
    ["access-control-allow-headers", headers["access-control-request-headers"] ?? "*"],
    ["access-control-max-age", "600"],
  ]);
}

/** Lets a page read the answer, where its author took the risk of a key in a browser. */
export function readable(reply: Reply, { headers }: Incoming): Reply {
  const optedIn = headers["anthropic-dangerous-direct-browser-access"] === "true";
  if (!optedIn || headers["origin"] === undefined) return reply;
  return withHeader(reply, "access-control-allow-origin", "*");
}
