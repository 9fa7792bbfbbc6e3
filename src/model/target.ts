import { contractFeatures, type Feature } from "../../spec/generated/requirements.ts";

/** A value of the `anthropic-version` header that has a contract of its own. */
export type Edition = "2023-06-01" | "2026-10-21";
export const editions: readonly Edition[] = ["2023-06-01", "2026-10-21"];

/**
 * An optional ability of a target. A case names the features it needs; where a target refuses one honestly, or the user
 * declares it off, the case is skipped. `auth`: the endpoint checks keys at all (local servers often do not).
 */
export type { Feature };
export const features: readonly Feature[] = contractFeatures;

/** `auto`: found out by one probe request. */
export type FeatureSetting = "on" | "off" | "auto";
export type FeatureSettings = Readonly<Record<Feature, FeatureSetting>>;

/** Each feature is found out, but for `auth`: whether keys are checked cannot be found out without judging it. */
export const undeclared: FeatureSettings = Object.fromEntries(
  features.map((feature) => [feature, feature === "auth" ? "on" : "auto"]),
) as Record<Feature, FeatureSetting>;

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
  readonly features: FeatureSettings;
  readonly timeOuts: TimeOuts;
}
