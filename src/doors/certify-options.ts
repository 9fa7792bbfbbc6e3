import type { Profile } from "../../spec/generated/requirements.ts";
import type { Format } from "../commands/formats.ts";
import type { AuthScheme, Edition, Feature, FeatureSetting } from "../model/target.ts";

/**
 * What a program says of a run. Each member is the flag of `messages-conformance run` of that name, with the same default
 * and the same rules; neither the environment nor a file of settings is read, but for the key.
 */
export interface CertifyOptions {
  /** Base URL of the target, without `/v1/messages`. */
  readonly url: string;
  /** The model to ask for. */
  readonly model: string;
  /** The key. Absent: what the environment variable `keyEnv` holds. It reaches no result and no report. */
  readonly key?: string;
  /** Default `MESSAGES_API_KEY`. It stands in replay lines also where `key` is given. */
  readonly keyEnv?: string;
  /** What is known of a server or gateway: `list presets`. */
  readonly preset?: string;
  readonly auth?: AuthScheme | "auto";
  readonly edition?: Edition;
  /** Default `core`, `streaming` and `tools`. */
  readonly profile?: Profile | "all" | readonly Profile[];
  /** Globs of case ids. */
  readonly only?: string | readonly string[];
  readonly skip?: string | readonly string[];
  /** What is declared of the target, for example `{ tools: "off" }`. */
  readonly feature?: Readonly<Partial<Record<Feature, FeatureSetting>>>;
  /** Sent with every request. */
  readonly header?: Readonly<Record<string, string>>;
  /** Requests in flight. */
  readonly concurrency?: number;
  /** Requests a minute; 0: no limit. */
  readonly rate?: number;
  readonly maxRequests?: number;
  readonly maxModelCalls?: number;
  readonly maxOutputTokens?: number;
  /** Requests to draw. Default: on loopback as many as reach every constraint, elsewhere none. */
  readonly runs?: number;
  readonly seed?: number | "random";
  /** One draw of one case, as a replay line says; with `only`. */
  readonly path?: string;
  readonly shrink?: "auto" | "on" | "off";
  /** File of what failed before, sent first. Default: `corpus.jsonl` in `out`, else none. */
  readonly corpus?: string;
  /** `2/4`: the second of four parts of the work. */
  readonly shard?: `${number}/${number}`;
  /** Seconds that one answer may take. */
  readonly timeout?: number;
  /** Folder for transcript, reports and corpus. Absent: nothing is written. */
  readonly out?: string;
  /** Which reports are written into `out`. */
  readonly format?: Format | "all" | readonly Format[];
  /** Goes on with the interrupted run in `out`. */
  readonly resume?: boolean;
  /** File of expected failures. */
  readonly expectedFailures?: string;
  /** Ends the run early; what was seen by then is judged, and the report says that it is not complete. */
  readonly signal?: AbortSignal;
}
