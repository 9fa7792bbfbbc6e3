import type { JsonObject } from "../json.ts";
import { invalid, type Refusal } from "../refusal.ts";
import { stageOf } from "./catalogue.ts";

/** What a request for a page of the list of models asks for. */
interface Asked {
  readonly limit: number;
  readonly after: string | null;
  readonly before: string | null;
  readonly stages: readonly string[];
}

const usual = 20;
const most = 1000;
const everyStage = ["active", "deprecated", "retired"];

/** Reads the query, or says what is wrong with it. A rule that is skipped takes the usual value instead. */
export function readQuery(query: URLSearchParams, skips: ReadonlySet<string>): Asked | Refusal {
  const given = query.get("limit") ?? String(usual);
  const whole = /^-?\d+$/.test(given);
  if (!whole && !skips.has("limit-type")) return invalid("limit-type", "limit: Input should be a valid integer");
  const inRange = whole && Number(given) >= 1 && Number(given) <= most;
  if (whole && !inRange && !skips.has("limit-range"))
    return invalid("limit-range", `limit: Input should be between 1 and ${most}`);
  const stages = [...query.getAll("lifecycle"), ...query.getAll("lifecycle[]")];
  const unknown = stages.find((stage) => !everyStage.includes(stage));
  if (unknown !== undefined && !skips.has("lifecycle-unknown"))
    return invalid("lifecycle-unknown", `lifecycle: Input should be one of ${everyStage.join(", ")}`);
  return {
    limit: inRange ? Number(given) : usual,
    after: query.get("after_id"),
    before: query.get("before_id"),
    stages,
  };
}

/** One page of the models, as the list is answered. `before` gives those right before that model. */
export function pageOf(models: readonly JsonObject[], { limit, after, before, stages }: Asked): JsonObject {
  const wanted = models.filter((info) => stages.length === 0 || stages.includes(stageOf(info)));
  const from = after === null ? 0 : wanted.findIndex(({ id }) => id === after) + 1;
  const to =
    before === null
      ? wanted.length
      : Math.max(
          0,
          wanted.findIndex(({ id }) => id === before),
        );
  const open = wanted.slice(from, to);
  const data = before === null ? open.slice(0, limit) : open.slice(-limit);
  return {
    data,
    has_more: data.length < open.length,
    first_id: data[0]?.["id"] ?? null,
    last_id: data.at(-1)?.["id"] ?? null,
  };
}
