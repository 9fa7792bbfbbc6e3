import { editions } from "../model/target.ts";
import type { Report } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import { quote } from "./shell.ts";

/** What the command line takes where a flag is absent. */
const defaults = { profiles: "core,streaming,tools", auth: "x-api-key", keyEnv: "MESSAGES_API_KEY" };

/** A shell command that runs one case again against the same target. It never holds the key. */
export function replayCommand(report: Report, result: Pick<Result, "id">): string {
  const { target, features } = report;
  const profiles = report.profiles.map(({ profile }) => profile).join(",");
  const declared = Object.entries(features)
    .filter(([, { setting }]) => setting !== "auto")
    .flatMap(([name, { setting }]) => ["--feature", `${name}=${setting}`]);
  const headers = Object.entries(target.headers).flatMap(([name, value]) => ["--header", `${name}: ${value}`]);
  const words = [
    "messages-conformance",
    "run",
    target.url,
    "--model",
    target.model,
    "--only",
    result.id,
    ...(profiles === defaults.profiles || profiles === "" ? [] : ["--profile", profiles]),
    ...(report.edition === editions[0] ? [] : ["--edition", report.edition]),
    ...(target.auth === defaults.auth ? [] : ["--auth", target.auth]),
    ...(target.keyEnv === defaults.keyEnv ? [] : ["--key-env", target.keyEnv]),
    ...declared,
    ...headers,
  ];
  return words.map(quote).join(" ");
}
