import { existsSync, writeFileSync } from "node:fs";
import process from "node:process";

import type { Preset } from "../../spec/generated/presets.ts";
import type { Exchange } from "../model/exchange.ts";
import { isObject } from "../model/json.ts";
import { parse } from "../model/read.ts";
import type { Target } from "../model/target.ts";
import { redactor } from "../report/redact.ts";
import { shorten, visible } from "../report/visible.ts";
import { isVariableName } from "./config/credential.ts";
import { usualFile } from "./config/settings.ts";
import { settle } from "./config/settle.ts";
import { configFile } from "./init-file.ts";
import { probe, roomOfProbe, type Found } from "./init-probes.ts";
import { baseUrl, placeOf, targetOf } from "./options.ts";
import { UsageError } from "./usage-error.ts";

export interface InitFlags {
  readonly preset?: string;
  readonly model?: string;
  readonly keyEnv: string;
  readonly force?: boolean;
  readonly offline?: boolean;
  readonly dryRun?: boolean;
}

/** Could not be found out: the same code as of a run that could not test. */
const unanswered = 3;

/** `init [url]`: asks a target at most three requests and writes a file of settings. Returns the exit code. */
export async function initCommand(url: string | undefined, flags: InitFlags): Promise<number> {
  if (existsSync(usualFile) && !flags.force && !flags.dryRun)
    throw new UsageError(`${usualFile} is there already`, "--force writes over it");
  if (!isVariableName(flags.keyEnv))
    throw new UsageError(
      "--key-env: this is no name of an environment variable",
      "give the name of the variable that holds the key, never the key: --key-env MESSAGES_API_KEY",
    );
  const typed = new Set(["preset", "model", "keyEnv"].filter((name) => name in flags));
  const line = { url, flags: { ...flags, config: false }, isTyped: (name: string) => typed.has(name) };
  const { env } = process;
  if (flags.offline) return offline(url, flags);
  const settled = await settle(line, { env, folder: process.cwd() });
  if (settled.url === undefined)
    throw new UsageError("no url", "messages-conformance init URL, or --preset NAME, or --offline for a template");
  const { model } = settled.flags;
  const place = placeOf(settled.url, { ...settled.flags, model: model ?? "unknown" }, env);
  const target = targetOf(place, settled.flags);
  process.stdout.write(announced(target));
  if (flags.dryRun) return 0;
  const answered = await probe(target, model);
  // A target may echo the key, in its answers and as the name of a model.
  const found = { ...redactor([target.key])(answered), ...(answered.scheme && { scheme: answered.scheme }) };
  process.stdout.write(`\n${found.exchanges.map((one) => `  ${outcomeOf(one)}\n`).join("")}\n`);
  if (found.scheme === undefined) return refuse(target.url, found);
  const { preset } = settled;
  write(
    configFile({
      ...basis(flags, preset),
      ...(target.url !== preset?.url && { url: target.url }),
      ...(found.model !== undefined && { model: found.model }),
      models: found.models,
      ...(found.scheme !== preset?.auth && { scheme: found.scheme }),
      ...(found.counted !== undefined && { counted: found.counted }),
    }),
    flags,
  );
  return 0;
}

const basis = ({ keyEnv }: InitFlags, preset: Preset | undefined) => ({
  on: new Date().toISOString().slice(0, 10),
  keyEnv,
  models: [],
  ...(preset && { preset: preset.name }),
});

/** `--offline`: a template, with what was typed. */
async function offline(url: string | undefined, flags: InitFlags): Promise<number> {
  const { presetOf } = await import("./presets.ts");
  const preset = flags.preset === undefined ? undefined : await presetOf(flags.preset, "--preset");
  const text = configFile({
    ...basis(flags, preset),
    ...(url !== undefined && { url: baseUrl(url) }),
    ...(flags.model !== undefined && { model: flags.model }),
  });
  if (flags.dryRun) process.stdout.write(text);
  else write(text, flags);
  return 0;
}

function announced({ url, timeOuts }: Target): string {
  return (
    `init sends at most 3 requests to ${url}, of which a model answers one, with at most ${roomOfProbe} output tokens:\n` +
    `  1  GET   /v1/models                 which models there are\n` +
    `  2  POST  /v1/messages               whether it answers, and how it takes the key\n` +
    `  3  POST  /v1/messages/count_tokens  whether it counts tokens\n` +
    `In place of the last one a refused one is sent again: as a bearer token where the key is refused as x-api-key, with\n` +
    `the second model of the list where the first is not served. An answer that does\n` +
    `not begin within ${timeOuts.firstByte / 1000} seconds is not waited for.\n`
  );
}

/** What came of one request, in a line. */
function outcomeOf({ request, answer, trouble }: Exchange): string {
  const scheme = request.headers.some(([name]) => name === "authorization") ? "bearer" : "x-api-key";
  const asked = `${request.method} ${request.path.split("?")[0]} (${scheme})`;
  if (!answer) return `${asked}: ${visible(trouble?.message ?? "no answer")}`;
  const body = parse(answer.text);
  const error = isObject(body) && isObject(body["error"]) ? body["error"]["message"] : undefined;
  return `${asked}: ${answer.status}${typeof error === "string" ? ` ${visible(shorten(error, 120))}` : ""}`;
}

/** Says why nothing is written. */
function refuse(url: string, { exchanges, model, models }: Found): number {
  const last = exchanges.at(-1);
  const status = last?.answer?.status;
  const reason = (): readonly [message: string, hint: string] => {
    if (status === undefined)
      return [
        `it did not answer: ${visible(last?.trouble?.message ?? "")}`,
        "start it, or use --offline for a template",
      ];
    if (status === 401 || status === 403)
      return ["it refuses the key", "look at the environment variable that --key-env names"];
    if (model === undefined) return ["it names no model", "add --model NAME: the model id that it serves"];
    return [
      `a message to ${visible(model)} was answered with ${status}`,
      models.length > 1 ? "choose another model with --model NAME" : "is this the base URL, without /v1/messages?",
    ];
  };
  const [message, hint] = reason();
  process.stderr.write(`error: ${url}: ${message}; nothing was written\nhint: ${hint}\n`);
  return unanswered;
}

function write(text: string, { force }: InitFlags): void {
  try {
    writeFileSync(usualFile, text, { flag: force ? "w" : "wx" });
  } catch (error) {
    throw new UsageError(
      `cannot write ${usualFile}: ${error instanceof Error ? error.message : String(error)}`,
      "choose a folder that can be written",
    );
  }
  process.stdout.write(`wrote ${usualFile}\nnext: messages-conformance run --dry-run\n`);
}
