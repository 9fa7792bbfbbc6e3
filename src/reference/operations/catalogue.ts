import type { JsonObject } from "../json.ts";
import type { Shape } from "../message.ts";
import { model } from "../setting.ts";

interface Known {
  readonly id: string;
  readonly name: string;
  readonly created: string;
  readonly lifecycle: "active" | "deprecated" | "retired";
  readonly deprecated?: string;
  readonly retires?: string;
}

/** The newest first. Only one of them answers messages; the others are gone, or told of in advance. */
const known: readonly Known[] = [
  { id: "obedient-2-preview", name: "Obedient 2 (preview)", created: "2026-06-01T00:00:00Z", lifecycle: "active" },
  { id: model, name: "Obedient 1", created: "2026-01-01T00:00:00Z", lifecycle: "active" },
  {
    id: "obedient-0-5",
    name: "Obedient 0.5",
    created: "2025-06-01T00:00:00Z",
    lifecycle: "deprecated",
    deprecated: "2026-06-01T00:00:00Z",
    retires: "2027-06-01T00:00:00Z",
  },
  {
    id: "obedient-0",
    name: "Obedient 0",
    created: "2025-01-01T00:00:00Z",
    lifecycle: "retired",
    deprecated: "2025-06-01T00:00:00Z",
    retires: "2026-01-01T00:00:00Z",
  },
];

const stages = new Map<unknown, Known["lifecycle"]>(known.map(({ id, lifecycle }) => [id, lifecycle]));

/** The stage of a model of the list; `active` for an unknown one. */
export const stageOf = (info: JsonObject): string => stages.get(info["id"]) ?? "active";

/** Every model of the server as the list has it. */
export const catalogue = (shape: Shape): readonly JsonObject[] =>
  known.map((one) => (shape === "rich" ? Object.assign(leanMembers(one), richMembers(one)) : leanMembers(one)));

const leanMembers = ({ id, name, created }: Known): JsonObject => ({
  type: "model",
  id,
  display_name: name,
  created_at: created,
});

const richMembers = ({ lifecycle, deprecated, retires }: Known): JsonObject => ({
  max_input_tokens: 200_000,
  max_tokens: 64_000,
  capabilities: null,
  lifecycle,
  line: null,
  deprecated_at: deprecated ?? null,
  retires_at: retires ?? null,
});
