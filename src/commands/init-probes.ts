import type { Exchange, Request } from "../model/exchange.ts";
import { isObject, type JsonValue } from "../model/json.ts";
import { parse } from "../model/read.ts";
import type { AuthScheme, Target } from "../model/target.ts";
import { isVisible } from "../report/visible.ts";
import { connect } from "../run/send.ts";
import { preparer } from "../run/wire.ts";

/** Sends one request with the key in one form, and a model id where the request names one. */
type Ask = (request: Request, as: { readonly scheme: AuthScheme; readonly model: string }) => Promise<Exchange>;

/** What `init` found out. */
export interface Found {
  /** The exchanges, in the order they were sent; three at most. */
  readonly exchanges: readonly Exchange[];
  /** Ids of the list of models; empty where there is none. */
  readonly models: readonly string[];
  /** The model that was asked; undefined where nobody named one. */
  readonly model?: string;
  /** The form of the key that messages were answered for. */
  readonly scheme?: AuthScheme;
  /** Status of counting tokens; undefined where that was not asked. */
  readonly counted?: number;
}

/** Output tokens that the one message may have: some servers take no less. */
export const roomOfProbe = 16;
const messages = [{ role: "user", content: "Hi" }];
const list: Request = { method: "GET", path: "/v1/models?limit=1000" };
const message: Request = { body: { model: "{model}", max_tokens: roomOfProbe, messages } };
const count: Request = { path: "/v1/messages/count_tokens", body: { model: "{model}", messages } };

/**
 * Asks a target at most three requests: its models, one message, and a count of tokens. In place of the last one a
 * refused one is sent again: as a bearer token where the key was refused as `x-api-key` and both forms are allowed, with
 * the second model of the list where the first is not served.
 */
export async function probe(target: Target, model: string | undefined): Promise<Found> {
  const { send, close } = connect(target, { connections: 1 });
  try {
    return await findOut(target, model, ({ ...request }, { scheme, model: asked }) =>
      send(preparer({ ...target, model: asked }, scheme)(request, "plain"), "probe"),
    );
  } finally {
    await close();
  }
}

async function findOut({ auth }: Target, named: string | undefined, ask: Ask): Promise<Found> {
  const exchanges: Exchange[] = [];
  const sent = async (request: Request, scheme: AuthScheme, model: string): Promise<Exchange> => {
    const exchange = await ask(request, { scheme, model });
    exchanges.push(exchange);
    return exchange;
  };
  let scheme: AuthScheme = auth === "auto" ? "x-api-key" : auth;
  const mayChange = (exchange: Exchange): boolean => auth === "auto" && scheme === "x-api-key" && isRefused(exchange);

  let listed = await sent(list, scheme, "");
  if (!listed.answer) return { exchanges, models: [] };
  if (mayChange(listed)) {
    scheme = "bearer";
    if (named === undefined) listed = await sent(list, scheme, "");
  }
  const models = modelsOf(listed);
  // A name with signs that nobody sees is shown, and not chosen.
  const [first, second] = models.filter(isVisible);
  let model = named ?? first;
  if (model === undefined) return { exchanges, models };
  let answered = await sent(message, scheme, model);
  const next = named === undefined && isUnknown(answered) ? second : undefined;
  if (exchanges.length < 3 && (mayChange(answered) || next !== undefined)) {
    if (next === undefined) scheme = "bearer";
    model = next ?? model;
    answered = await sent(message, scheme, model);
  }
  if (!isMessage(answered)) return { exchanges, models, model };
  if (exchanges.length === 3) return { exchanges, models, model, scheme };
  const counted = (await sent(count, scheme, model)).answer?.status;
  return { exchanges, models, model, scheme, ...(counted !== undefined && { counted }) };
}

const isRefused = ({ answer }: Exchange): boolean => answer?.status === 401 || answer?.status === 403;

/** A list may name models that this key may not ask, or that answer no messages. */
const isUnknown = ({ answer }: Exchange): boolean => answer?.status === 404 || answer?.status === 400;

const bodyOf = ({ answer }: Exchange): JsonValue | undefined =>
  answer?.status === 200 ? parse(answer.text) : undefined;

function isMessage(exchange: Exchange): boolean {
  const body = bodyOf(exchange);
  return isObject(body) && Array.isArray(body["content"]);
}

/** Ids that a list names: the first hundred, and none that is too long to be one. */
function modelsOf(exchange: Exchange): readonly string[] {
  const body = bodyOf(exchange);
  const items = isObject(body) && Array.isArray(body["data"]) ? body["data"] : [];
  return items
    .map((item) => (isObject(item) ? item["id"] : undefined))
    .filter((id): id is string => typeof id === "string" && id !== "" && id.length <= 200)
    .slice(0, 100);
}
