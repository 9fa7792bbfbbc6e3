import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { isMessage } from "./applies.ts";
import { blocks, requested, usage } from "./answer.ts";
import { anyOf, show } from "./show.ts";
import { streamEvents } from "./stream-events.ts";
import { count } from "./token-counts.ts";

const none: readonly Violation[] = [];

/** The web search that was offered. */
function offered(exchange: Exchange): JsonObject | undefined {
  const tools = requested(exchange, "tools");
  if (!Array.isArray(tools)) return undefined;
  return (tools as readonly JsonValue[])
    .filter(isObject)
    .find(({ type }) => typeof type === "string" && type.startsWith("web_search_"));
}

/** The searches that found something, or nothing; one that failed is none. */
const searches = (exchange: Exchange): readonly JsonObject[] =>
  blocks(exchange, "web_search_tool_result").filter(({ content }) => Array.isArray(content));
const fetches = (exchange: Exchange): readonly JsonObject[] =>
  blocks(exchange, "web_fetch_tool_result").filter(
    ({ content }) => isObject(content) && content["type"] === "web_fetch_result",
  );

/** An answer that searched, with a limit to how often. */
export const searchesWithLimit = (exchange: Exchange): boolean =>
  isMessage(exchange) && typeof offered(exchange)?.["max_uses"] === "number" && searches(exchange).length > 0;

/** Searches beyond the limit may be tried: they end in an error. */
export const withinMaxUses: Check = {
  claim: "at most max_uses searches have results",
  judge: (exchange) => {
    const [most, made] = [offered(exchange)?.["max_uses"], searches(exchange).length];
    return typeof most !== "number" || made <= most
      ? none
      : [{ at: "/content", expected: `at most ${most} searches with results`, actual: `${made}` }];
  },
};

const listed = (exchange: Exchange, which: string): readonly string[] => {
  const list = offered(exchange)?.[which];
  return Array.isArray(list) ? (list as readonly JsonValue[]).filter((item) => typeof item === "string") : [];
};

/** An answer that searched where domains were allowed or blocked. */
export const searchesInDomains = (exchange: Exchange): boolean =>
  isMessage(exchange) &&
  searches(exchange).length > 0 &&
  (listed(exchange, "allowed_domains").length > 0 || listed(exchange, "blocked_domains").length > 0);

/** True where the address is of the domain or of one below it; a path behind the domain is not looked at. */
function isWithin(url: string, domain: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.toLowerCase();
  const wanted = domain.toLowerCase().split("/")[0] ?? "";
  return host === wanted || host.endsWith(`.${wanted}`);
}

/** Where results may come from. */
export const fromAllowedDomains: Check = {
  claim: "results come from allowed domains, and from none that is blocked",
  judge: (exchange) => {
    const [allowed, blocked] = [listed(exchange, "allowed_domains"), listed(exchange, "blocked_domains")];
    return searches(exchange).flatMap(({ content }) =>
      (content as readonly JsonValue[]).filter(isObject).flatMap(({ url }) => {
        if (typeof url !== "string" || !URL.canParse(url)) return none;
        const outside = allowed.length > 0 && !allowed.some((domain) => isWithin(url, domain));
        const inside = blocked.some((domain) => isWithin(url, domain));
        if (!outside && !inside) return none;
        const expected = outside ? `an address of ${anyOf(allowed)}` : `no address of ${anyOf(blocked)}`;
        return [{ at: "/content", expected, actual: show(url) }];
      }),
    );
  },
};

/** True where the usage is that of the end: the last one of a stream may hold `output_tokens` alone, and tell no more. */
function countsAtTheEnd(exchange: Exchange): boolean {
  const ends = streamEvents(exchange).filter(({ type }) => type === "message_delta");
  const told = ends.map(({ payload }) => payload?.["usage"]).filter((value) => isObject(value));
  return ends.length === 0 || told.some((counts) => Object.keys(counts).some((name) => name !== "output_tokens"));
}

/** An answer with the result of a search or of a fetch, and a usage that can count them. */
export const wentToTheWeb = (exchange: Exchange): boolean =>
  isMessage(exchange) &&
  usage(exchange) !== undefined &&
  searches(exchange).length + fetches(exchange).length > 0 &&
  countsAtTheEnd(exchange);

/** What is billed by the call is counted; calls that failed may be counted, too. */
export const callsAreCounted: Check = {
  claim: "usage.server_tool_use counts the searches and fetches",
  judge: (exchange) => {
    const counted = usage(exchange)?.["server_tool_use"];
    const made = { web_search_requests: searches(exchange).length, web_fetch_requests: fetches(exchange).length };
    return Object.entries(made).flatMap(([member, least]) =>
      (isObject(counted) ? count(counted, member) : 0) >= least
        ? none
        : [{ at: `/usage/server_tool_use/${member}`, expected: `at least ${least}`, actual: show(counted) }],
    );
  },
};

const citations = (exchange: Exchange): readonly (readonly [at: string, citation: JsonObject])[] =>
  blocks(exchange).flatMap((block, index) => {
    const list = block["type"] === "text" ? block["citations"] : undefined;
    if (!Array.isArray(list)) return [];
    return (list as readonly JsonValue[]).flatMap((one, place) =>
      isObject(one) && one["type"] === "web_search_result_location"
        ? [[`/content/${index}/citations/${place}`, one] as const]
        : [],
    );
  });

/** An answer that cites what a search found. */
export const citesTheWeb = (exchange: Exchange): boolean => isMessage(exchange) && citations(exchange).length > 0;

/** What has to go back with the next turn, and what a reader is shown. */
export const webCitationsAreWhole: Check = {
  claim: "a web_search_result_location holds url, title, cited_text and encrypted_index",
  judge: (exchange) =>
    citations(exchange).flatMap(([at, citation]) =>
      ["url", "title", "cited_text", "encrypted_index"].flatMap((member) => {
        const value = citation[member];
        if (typeof value === "string" || (member === "title" && (value ?? null) === null)) return none;
        return [{ at: `${at}/${member}`, expected: "a string", actual: show(value) }];
      }),
    ),
};
