import type { Incoming } from "../incoming.ts";

/** What a request asks for, by its method and path. */
export type Operation = "messages" | "count" | "models" | "model" | "greeting" | "preflight";

interface Route {
  readonly operation: Operation;
  readonly method: string;
  readonly path: RegExp;
}

const routes: readonly Route[] = [
  { operation: "messages", method: "POST", path: /^\/v1\/messages$/ },
  { operation: "count", method: "POST", path: /^\/v1\/messages\/count_tokens$/ },
  { operation: "models", method: "GET", path: /^\/v1\/models$/ },
  { operation: "model", method: "GET", path: /^\/v1\/models\/[^/]+$/ },
  { operation: "greeting", method: "HEAD", path: /^\/(?:api\/hello)?$/ },
];

/** The methods that a path takes; none where there is no such path. */
export const methodsAt = (path: string): readonly string[] =>
  routes.filter((route) => route.path.test(path)).map(({ method }) => method);

/** What a request asks for; undefined where there is no such path, or it does not take the method. */
export function operationOf({ method, path }: Incoming): Operation | undefined {
  if (method === "OPTIONS" && methodsAt(path).length > 0) return "preflight";
  return routes.find((route) => route.method === method && route.path.test(path))?.operation;
}

/** Operations that are for clients without a key, too. */
export const isOpen = (operation: Operation): boolean => operation === "greeting" || operation === "preflight";
