/** A value of the `anthropic-version` header that has a contract of its own. */
export type Edition = "2023-06-01" | "2026-10-21";
export const editions: readonly Edition[] = ["2023-06-01", "2026-10-21"];

/**
 * An optional ability of a target. A case names the features it needs; where a feature is off, the case is skipped.
 *
 * - `auth`: the endpoint checks keys at all (local servers often do not)
 * - `sampling`: non-neutral `temperature`, `top_p`, `top_k` are accepted (the newest reference models refuse them)
 * - `tools`: `tools` is accepted
 * - `forced-tools`: `tool_choice` `any` and `tool` are accepted (some reference models refuse them)
 * - `thinking`: `thinking: {type: "enabled"}` is accepted
 */
export type Feature = "auth" | "sampling" | "tools" | "forced-tools" | "thinking";
export const features: readonly Feature[] = ["auth", "sampling", "tools", "forced-tools", "thinking"];

/** `auto`: found out by one probe request. */
export type FeatureSetting = "on" | "off" | "auto";

export type AuthScheme = "x-api-key" | "bearer";

/** How long to wait for a target, in milliseconds. */
export interface TimeOuts {
  readonly firstByte: number;
  readonly idle: number;
  readonly total: number;
}

/** The endpoint under test. The only place in the program that holds the key. */
export interface Target {
  /** Base URL without `/v1/messages`, for example `http://127.0.0.1:8080`. */
  readonly url: string;
  /** `auto`: as `x-api-key`, or as a bearer token where only that is accepted. */
  readonly auth: AuthScheme | "auto";
  readonly key: string;
  readonly model: string;
  readonly edition: Edition;
  /** Extra request headers, sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly features: Readonly<Record<Feature, FeatureSetting>>;
  readonly timeOuts: TimeOuts;
}
