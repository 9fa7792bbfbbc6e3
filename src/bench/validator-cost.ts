import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { message } from "../../spec/generated/2023-06-01/validate.js";
import { atMost, median, short, type Figure } from "./figure.ts";

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const generated = new URL("../../spec/generated/2023-06-01/", import.meta.url);
const modules = ["validate-request.js", "validate-response.js"];
const schemas = ["message-request.json", "message.json", "error-response.json", "stream-event.json"];

/** What most answers look like: one text, and all the usage members that the reference endpoint sends. */
const typical = {
  id: "msg_01XFDUDYJgAACzvnptvVoYEL",
  type: "message",
  role: "assistant",
  model: "claude-sonnet-4-5-20250929",
  content: [{ type: "text", text: "The weather in Paris is mild, with some clouds in the afternoon. ".repeat(4) }],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: {
    input_tokens: 12,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
    cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
    output_tokens: 60,
    service_tier: "standard",
  },
};

/** Microseconds a call: the median of 200 batches, over values that are not one and the same to the compiler. */
function microseconds<T>(values: readonly T[], work: (value: T) => unknown): number {
  let seen = 0;
  const batch = (): number => {
    const started = performance.now();
    for (let round = 0; round < 1000; round += 1) seen += work(values[round % values.length] as T) ? 1 : 0;
    return performance.now() - started;
  };
  Array.from({ length: 50 }, batch);
  const took = median(Array.from({ length: 200 }, batch));
  if (seen !== 250_000) throw new Error("the typical message is refused");
  return took;
}

/** Milliseconds that a module script takes in a fresh process, without the start of the process: the median of nine. */
function milliseconds(script: string): number {
  const timed = `const started = performance.now(); ${script}; console.log(performance.now() - started)`;
  const once = (): number => Number(execFileSync(process.execPath, ["--input-type=module", "-e", timed], { cwd }));
  return median(Array.from({ length: 9 }, once));
}

/** The generated validators: what they cost to load and to call, beside Ajv at run time and `JSON.parse`. */
export function validatorCost(): readonly Figure[] {
  const texts = Array.from({ length: 64 }, (_, at) => JSON.stringify({ ...typical, id: `msg_${at}` }));
  const parse = microseconds(texts, (text) => JSON.parse(text) as unknown);
  const call = microseconds(
    texts.map((text) => JSON.parse(text) as unknown),
    (value) => message(value),
  );
  const load = milliseconds(`await import(${JSON.stringify(new URL("validate.js", generated).href)})`);
  const files = schemas.map((file) => fileURLToPath(new URL(`schemas/${file}`, generated)));
  const compile = milliseconds(
    `const { Ajv2020 } = await import("ajv/dist/2020.js"); const { readFileSync } = await import("node:fs");
     for (const file of ${JSON.stringify(files)}) new Ajv2020({ allErrors: true, strict: false, validateFormats: false })
       .compile(JSON.parse(readFileSync(file, "utf8")))`,
  );
  const sources = modules.map((file) => readFileSync(new URL(file, generated)));
  const kilobytes = (each: (source: Buffer) => number): string =>
    sources.map((source) => short(each(source) / 1000)).join(" + ");
  return [
    {
      measured: "validation of the typical message",
      value: `${short(call)} µs`,
      beside: `${short(parse)} µs, JSON.parse of it`,
      ratio: call / parse,
      target: atMost(call, 1, "µs"),
    },
    {
      measured: "validators, load",
      value: `${short(load)} ms`,
      beside: `${short(compile)} ms, Ajv compiling the same schemas`,
      ratio: load / compile,
      target: atMost(load, 30, "ms"),
    },
    {
      measured: "validators, size (request + response)",
      value: `${kilobytes(({ length }) => length)} kB`,
      beside: `${kilobytes((source) => gzipSync(source).length)} kB compressed`,
    },
  ];
}
