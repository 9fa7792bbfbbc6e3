import { isDrawn, type Case } from "../../model/case.ts";
import { MODEL, type Request } from "../../model/exchange.ts";
import { isObject, type JsonObject, type JsonValue } from "../../model/json.ts";

const LONGEST_TEXT = 50;
const LONGEST_BODY = 300;
const MOST_DIFFERENCES = 3;

const cut = (text: string, longest: number): string => {
  const signs = Array.from(text);
  return signs.length <= longest ? text : `${signs.slice(0, longest).join("")}…`;
};

/** A value with its long texts cut, so that its form can be seen. */
const short = (value: JsonValue): JsonValue => {
  if (typeof value === "string") return cut(value, LONGEST_TEXT);
  if (Array.isArray(value)) {
    const first = value.slice(0, 8).map(short);
    return value.length > 8 ? [...first, `… ${value.length} items`] : first;
  }
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([name, member]) =>
          member === undefined ? [] : [[name, short(member)] as const],
        ),
      )
    : value;
};

/** JSON with cut texts, in one line. */
const brief = (value: JsonValue, longest: number = LONGEST_BODY): string => cut(JSON.stringify(short(value)), longest);

/** Markdown code that may hold backticks. */
export function code(text: string): string {
  const runs = text.match(/`+/gu) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** What is peculiar to a request beside its body. */
function line({ method = "POST", path = "/v1/messages", headers = {}, auth = "default", leave }: Request): string {
  const others = Object.entries(headers).map(([name, value]) =>
    value === null ? `no ${code(name)}` : code(`${name}: ${cut(value, LONGEST_TEXT)}`),
  );
  const key = {
    default: [],
    "x-api-key": ["key as x-api-key"],
    bearer: ["key as bearer token"],
    wrong: ["a wrong key"],
    none: ["no key"],
  };
  const left = leave === undefined ? [] : ["the client leaves"];
  const extras = [...others, ...key[auth], ...left];
  const start = method === "POST" && path === "/v1/messages" ? "" : code(`${method} ${path}`);
  return [start, ...(extras.length > 0 ? [`with ${extras.join(", ")}`] : [])].filter(Boolean).join(" ");
}

function body({ body: sent, blanks }: Request): string {
  if (sent === undefined) return "";
  const size = blanks === undefined ? "" : `, then ${blanks.toLocaleString("en-US")} blanks`;
  if (typeof sent === "string") return `the text ${code(cut(JSON.stringify(sent), LONGEST_BODY))}${size}`;
  const { model: _, ...rest } = sent;
  const shown = sent["model"] === MODEL ? rest : sent;
  // What is peculiar to a request is short: it would stand behind its messages, where it is cut.
  const sorted = Object.entries(shown).toSorted(
    ([, a], [, b]) => JSON.stringify(a ?? null).length - JSON.stringify(b ?? null).length,
  );
  return `${code(brief(Object.fromEntries(sorted)))}${size}`;
}

/** A request in a line of Markdown: what is the default of the endpoint is left out, the model too. */
export const requestInShort = (request: Request): string =>
  [line(request), body(request)].filter(Boolean).join(" ") || code("POST /v1/messages");

type Difference = readonly [pointer: string, value: JsonValue | undefined];

/** Where a value differs from another one: pointers and the values there; undefined: it is absent. */
function differences(one: JsonValue | undefined, other: JsonValue | undefined, at = ""): readonly Difference[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (isObject(one) && isObject(other)) {
    const names = [...new Set([...Object.keys(other), ...Object.keys(one)])];
    return names.flatMap((name) => differences(one[name], other[name], `${at}/${name}`));
  }
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length)
    return one.flatMap((item: JsonValue, index: number) => differences(item, other[index], `${at}/${index}`));
  return [[at, one]];
}

const bodyOf = ({ body: sent }: Request): JsonObject | undefined => (typeof sent === "object" ? sent : undefined);

/** A negative case by what it does to its control; undefined where that says less than the request. */
function violation(request: Request, control: Request): string | undefined {
  const [broken, valid] = [bodyOf(request), bodyOf(control)];
  if (!broken || !valid || line(request) !== line(control)) return undefined;
  const found = differences(broken, valid);
  if (found.length === 0 || found.length > MOST_DIFFERENCES || found.some(([at]) => at === "")) return undefined;
  return found
    .map(([at, value]) => (value === undefined ? `without ${code(at)}` : `${code(at)} is ${code(brief(value, 120))}`))
    .join(", ");
}

/** What a case sends, as lines of Markdown. */
export function sentInShort(one: Case): readonly string[] {
  if (one.kind === "always") return ["Sends nothing: judges the answers of the run that it applies to"];
  if (isDrawn(one)) return ["Sends requests drawn from the schema: `--runs N` of them, the same for the same `--seed`"];
  if (one.kind === "concurrent") {
    const [first] = one.requests;
    return [`Sends ${one.requests.length} requests at once, such as ${first ? requestInShort(first) : "none"}`];
  }
  if (one.kind === "equivalence") {
    const [first, second] = one.requests;
    const change = violation(second, first);
    const other = change === undefined ? requestInShort(second) : `the same but ${change}`;
    return [
      `Sends ${requestInShort(first)}`,
      `and, to compare, ${one.follow ? "one made from the first answer" : other}`,
    ];
  }
  const then = one.follow ? ["then one made from the answer, which is the one judged"] : [];
  const broken = one.control && violation(one.request, one.control);
  if (one.control && broken !== undefined)
    return [`Sends ${requestInShort(one.control)}, which has to be accepted,`, `and the same but ${broken}`, ...then];
  const control = one.control ? ["beside its control, the same without the violation"] : [];
  return [`Sends ${requestInShort(one.request)}`, ...control, ...then];
}
