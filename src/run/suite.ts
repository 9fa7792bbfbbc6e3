import type { Case } from "../model/case.ts";
import type { Request } from "../model/exchange.ts";
import type { JsonObject, JsonValue } from "../model/json.ts";
import type { Probes } from "../model/probe.ts";
import type { Edition } from "../model/target.ts";

/** Counts which parts of the request schema the drawn bodies touch. */
export interface Coverage {
  see(body: JsonValue): void;
  result(): JsonObject;
}

/** What is asked of every run: the suites and what belongs to them. */
export interface Suite {
  readonly cases: readonly Case[];
  readonly probes: Probes;
  /** The simplest valid request: a target that does not take it is not tested further. */
  readonly preflight: Request;
  /** Loaded where something is drawn. */
  readonly coverage?: (edition: Edition) => Promise<Coverage>;
}
