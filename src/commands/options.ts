import { contractProfiles, type Profile } from "../../spec/generated/requirements.ts";
import type { Limits } from "../model/report.ts";
import {
  editions,
  features,
  undeclared,
  type AuthScheme,
  type Edition,
  type Feature,
  type FeatureSetting,
  type FeatureSettings,
  type Target,
} from "../model/target.ts";
import { withRoom, type Room } from "../run/room.ts";
import { oneOf } from "./one-of.ts";
import { UsageError } from "./usage-error.ts";
import type { DrawFlags } from "./draw-flags.ts";
import type { ExpectedFlags } from "./expected-failures/flags.ts";
import { wholeNumber } from "./whole-number.ts";
import { words } from "./words.ts";

/** Flags of `run` as commander hands them over: everything still text. */
export interface RunFlags extends DrawFlags, ExpectedFlags {
  readonly model?: string;
  readonly preset?: string;
  readonly auth: string;
  readonly keyEnv: string;
  readonly edition: string;
  readonly profile: readonly string[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly feature: readonly string[];
  readonly header: readonly string[];
  readonly concurrency: string;
  readonly rate: string;
  /** Absent: what is planned, and some more. */
  readonly maxRequests?: string;
  readonly maxModelCalls?: string;
  readonly maxOutputTokens?: string;
  readonly timeout: string;
  /** Absent: nothing is written. The command line always has one. */
  readonly out?: string;
  readonly format: readonly string[];
  readonly showConfig?: boolean;
  readonly dryRun?: boolean;
  readonly resume?: boolean;
}

/** The profiles a run can certify. */
export const profiles: readonly Profile[] = contractProfiles;
const defaultProfiles: readonly Profile[] = ["core", "streaming", "tools"];

export function profilesOf(flags: Pick<RunFlags, "profile">): readonly Profile[] {
  const named = words(flags.profile);
  if (named.includes("all")) return profiles;
  const chosen = named.map((name) => oneOf("--profile", name, profiles));
  return chosen.length ? [...new Set(chosen)] : defaultProfiles;
}

/** Room for making some findings smaller, where that is wanted: ten of them take no more. */
const forShrinking = { requests: 600, modelCalls: 100, outputTokens: 5000 };
const nothing = { requests: 0, modelCalls: 0, outputTokens: 0 };

/** What a run is planned to cost, and of that its written cases: the rest are draws. */
export interface Costs {
  readonly planned: Room;
  readonly written: Room;
}

/** What the user allows the run to spend; the other limits follow from the plan. */
export const givenLimits = (flags: RunFlags): Partial<Pick<Limits, "requests" | "modelCalls" | "outputTokens">> => ({
  ...(flags.maxRequests !== undefined && { requests: wholeNumber("--max-requests", flags.maxRequests, 1) }),
  ...(flags.maxModelCalls !== undefined && { modelCalls: wholeNumber("--max-model-calls", flags.maxModelCalls, 1) }),
  ...(flags.maxOutputTokens !== undefined && {
    outputTokens: wholeNumber("--max-output-tokens", flags.maxOutputTokens, 1),
  }),
});

/** The limits of a run: as the user says, else what is planned and some more. */
export function limitsOf(flags: RunFlags, { planned, written }: Costs, shrinks: boolean): Limits {
  const room = withRoom(written);
  const more = shrinks ? forShrinking : nothing;
  const limit = (of: keyof Room): number => Math.ceil(room[of] + planned[of] - written[of] + more[of]);
  return {
    requests: limit("requests"),
    modelCalls: limit("modelCalls"),
    outputTokens: limit("outputTokens"),
    ...givenLimits(flags),
    concurrency: wholeNumber("--concurrency", flags.concurrency, 1),
    rate: wholeNumber("--rate", flags.rate, 0),
  };
}

function featuresOf(flags: Pick<RunFlags, "feature">): FeatureSettings {
  const settings: Record<Feature, FeatureSetting> = { ...undeclared };
  for (const word of words(flags.feature)) {
    const [name = "", value = ""] = word.split("=");
    settings[oneOf("--feature", name, features)] = oneOf(`--feature ${name}`, value, ["on", "off", "auto"] as const);
  }
  return settings;
}

const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// Printable ASCII and tab: what every HTTP client sends unchanged.
const headerValue = /^[\t\x20-\x7e]*$/;

function headersOf(flags: Pick<RunFlags, "header">): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const line of flags.header) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (colon < 1 || !headerName.test(name) || !headerValue.test(value)) {
      throw new UsageError(`--header: "${name || line}" is not a header line`, `for example: --header "x-team: blue"`);
    }
    headers[name] = value;
  }
  return headers;
}

/** Base URL of an endpoint: a path that ends in `/v1/messages` is cut back to what stands before it. */
export function baseUrl(text: string): string {
  const hint = "for example: messages-conformance run http://127.0.0.1:8080 --model my-model";
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UsageError(`"${text}" is not a URL`, hint);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new UsageError(`"${url.protocol}//" is not a protocol of the Messages endpoint`, hint);
  }
  if (url.username || url.password) {
    throw new UsageError(
      "the URL holds a user name or password",
      "put the key into the environment variable that --key-env names",
    );
  }
  if (url.search || url.hash) throw new UsageError("the URL holds a query or a fragment", hint);
  return `${url.origin}${url.pathname.replace(/\/(?:v1\/?(?:messages\/?)?)?$/, "")}`;
}

/** Where the run goes: the URL and model of a target, with the key still to come. */
export interface Place {
  readonly url: string;
  readonly model: string;
  readonly key: string;
}

export function targetOf(place: Place, flags: RunFlags): Target {
  if (!headerValue.test(place.key)) {
    throw new UsageError(
      `the key in ${flags.keyEnv} holds characters that a header cannot carry`,
      "look for a line break at its end",
    );
  }
  const total = wholeNumber("--timeout", flags.timeout, 1) * 1000;
  return {
    ...place,
    auth: oneOf<AuthScheme | "auto">("--auth", flags.auth, ["auto", "x-api-key", "bearer"]),
    edition: oneOf<Edition>("--edition", flags.edition, editions),
    headers: headersOf(flags),
    features: featuresOf(flags),
    timeOuts: { firstByte: Math.min(60_000, total), idle: Math.min(30_000, total), total },
  };
}

/** Clients send a key to servers that check none, too. */
const anyKey = "no-key-is-needed";

/** The model and key of a target that the user names by URL. */
export function placeOf(url: string, flags: RunFlags, env: Readonly<Record<string, string | undefined>>): Place {
  const base = baseUrl(url);
  if (!flags.model) {
    throw new UsageError("no model", `add --model NAME: the model id that ${base} serves`);
  }
  const key = env[flags.keyEnv] || (featuresOf(flags).auth === "off" ? anyKey : "");
  if (!key) {
    throw new UsageError(
      `no key: the environment variable ${flags.keyEnv} is not set`,
      `export ${flags.keyEnv}=... (or, where the target checks no keys: --feature auth=off)`,
    );
  }
  return { url: base, model: flags.model, key };
}
