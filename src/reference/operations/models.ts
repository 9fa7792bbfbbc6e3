import type { Incoming, Reply } from "../incoming.ts";
import type { Json, JsonObject } from "../json.ts";
import { commonHeaders, plainReply } from "../plain-reply.ts";
import type { Refusal } from "../refusal.ts";
import { shapeOf, skipsOf, type Setting } from "../setting.ts";
import { catalogue } from "./catalogue.ts";
import { pageOf, readQuery } from "./page.ts";

const modelsOf = (setting: Setting): readonly JsonObject[] =>
  setting.deviations.reduce((next, { catalogue: edit }) => edit?.(next) ?? next, catalogue(shapeOf(setting)));

/** Lists models, the newest first: `GET /v1/models`. */
export function listModels(request: Incoming, setting: Setting, requestId: string): Reply | Refusal {
  const { deviations } = setting;
  const sent = new URLSearchParams(request.query);
  const query = deviations.reduce((next, { query: edit }) => edit?.(next) ?? next, sent);
  const asked = readQuery(query, skipsOf(setting));
  if ("rule" in asked) return asked;
  const body = deviations.reduce<Json>(
    (next, { models }) => models?.(next as JsonObject, request) ?? next,
    pageOf(modelsOf(setting), asked),
  );
  return plainReply(200, body, commonHeaders(requestId, shapeOf(setting)));
}

/** Describes one model: `GET /v1/models/{id}`. */
export function getModel(request: Incoming, setting: Setting, requestId: string): Reply | Refusal {
  const id = decodeURIComponent(request.path.slice("/v1/models/".length));
  const models = modelsOf(setting);
  const lenient = skipsOf(setting).has("model-not-listed") ? models[0] : undefined;
  const found = models.find((info) => info["id"] === id) ?? lenient;
  if (!found) return { rule: "model-not-listed", status: 404, type: "not_found_error", message: `model: ${id}` };
  const body = setting.deviations.reduce<Json>(
    (next, { model }) => model?.(next as JsonObject, request) ?? next,
    found,
  );
  return plainReply(200, body, commonHeaders(requestId, shapeOf(setting)));
}
