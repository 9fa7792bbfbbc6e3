import type { Exchange } from "../model/exchange.ts";
import type { Probe, Probes } from "../model/probe.ts";
import { isAccepted, status } from "../model/read.ts";
import type { FeatureState } from "../model/report.ts";
import { features, type Feature, type FeatureSetting } from "../model/target.ts";
import type { Exchanges } from "./exchanges.ts";

const servedAnyway = "it is served although it is declared off: nothing of it was judged";

/** What a target can do: as declared, or found out by a probe the first time somebody asks. */
export class FeatureStates {
  readonly #settings: Readonly<Record<Feature, FeatureSetting>>;
  readonly #probes: Probes;
  readonly #exchanges: Exchanges;
  readonly #states = new Map<Feature, FeatureState>();
  /** Exchanges of probes that got no answer. */
  readonly #silent = new Map<Feature, Exchange>();

  constructor(settings: Readonly<Record<Feature, FeatureSetting>>, probes: Probes, exchanges: Exchanges) {
    this.#settings = settings;
    this.#probes = probes;
    this.#exchanges = exchanges;
  }

  /** The first of the features that the target does not have; undefined where it has all. */
  async missing(needs: readonly Feature[]): Promise<Feature | undefined> {
    for (const feature of needs) {
      const { state } = await this.#state(feature);
      if (state === "refused" || state === "declared-off") return feature;
    }
    return undefined;
  }

  /** The first of the features whose probe got no answer at all: nobody can tell whether the target has it. */
  async unclear(needs: readonly Feature[]): Promise<Exchange | undefined> {
    for (const feature of needs) {
      await this.#state(feature);
      const silent = this.#silent.get(feature);
      if (silent) return silent;
    }
    return undefined;
  }

  /** The first of the features that the target takes and whose probe shows no effect of it. */
  async withoutEffect(needs: readonly Feature[]): Promise<Feature | undefined> {
    for (const feature of needs) if ((await this.#state(feature)).state === "ignored") return feature;
    return undefined;
  }

  /** Every feature as far as it is known by now. */
  get all(): Readonly<Record<Feature, FeatureState>> {
    const unknown = (feature: Feature): FeatureState => ({ setting: this.#settings[feature], state: "unknown" });
    const known = features.map((feature) => [feature, this.#states.get(feature) ?? unknown(feature)]);
    return Object.fromEntries(known) as Record<Feature, FeatureState>;
  }

  async #state(feature: Feature): Promise<FeatureState> {
    const known = this.#states.get(feature);
    if (known) return known;
    const state = await this.#find(feature);
    this.#states.set(feature, state);
    return state;
  }

  async #find(feature: Feature): Promise<FeatureState> {
    const setting = this.#settings[feature];
    if (setting === "on") return { setting, state: "declared-on" };
    // Whether keys are checked cannot be found out without judging it.
    if (feature === "auth" && setting === "off") return { setting, state: "declared-off" };
    const probe = this.#probes[feature];
    const exchange = probe && (await this.#ask(probe));
    if (exchange?.trouble) this.#silent.set(feature, exchange);
    const found = exchange ? stateOf(exchange, probe) : "unknown";
    if (setting === "auto") return { setting, state: found, ...(exchange && { exchange: exchange.id }) };
    const shown = exchange && (found === "refused" || found === "supported") && { exchange: exchange.id };
    return { setting, state: "declared-off", ...shown, ...(found === "supported" && { note: servedAnyway }) };
  }

  /** The answer to a probe; to its other form, where only that one shows an effect. */
  async #ask(probe: Probe): Promise<Exchange | undefined> {
    const first = await this.#exchanges.get(probe.request, "plain", { modelCall: true });
    if (!probe.or || !first || stateOf(first, probe) !== "ignored") return first;
    const other = await this.#exchanges.get(probe.or, "plain", { modelCall: true });
    return other && stateOf(other, probe) === "supported" ? other : first;
  }
}

/** What says nothing about the feature: who asks, and how often. */
const beside: ReadonlySet<number> = new Set([401, 403, 429]);

function stateOf(exchange: Exchange, { shows, absent }: Probe): "supported" | "ignored" | "refused" | "unknown" {
  if (isAccepted(exchange)) return shows && !shows.met(exchange) ? "ignored" : "supported";
  const code = status(exchange);
  const refused = absent ? absent.includes(code) : code >= 400 && code < 500 && !beside.has(code);
  return refused ? "refused" : "unknown";
}
