import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { JsonObject } from "../model/json.ts";
import { documentOf } from "./document.ts";
import { problemOf, sent } from "./mock-answers.ts";
import { calls, type Call } from "./mock-calls.ts";
import { operations } from "./operations.ts";
import { prismVersion, startPrism, type MockServer } from "./prism-server.ts";
import { throughSuites } from "./prism-suite.ts";
import { validity } from "./samples.ts";
import type { Toolchain } from "./toolchain.ts";

const invalidRequests = join(import.meta.dirname, "../../spec/examples/invalid-requests.yaml");

/**
 * Prism, a mock server that knows nothing but the document: it has to take our valid requests and refuse our invalid
 * ones, and our client has to take what it answers.
 */
export const prism: Toolchain = {
  name: "prism",
  missing: () => undefined,
  run: async (job) => {
    const document = documentOf(job);
    using server = await startPrism(["mock", job.document]);
    const all = operations(document);
    const isValid = validity(document);
    const asked = calls(all, job.samples, invalid(isValid), job.edition);
    const problems: string[] = [];
    for (const call of asked) {
      const problem = await problemOfCall(server, call, isValid);
      if (problem !== undefined) problems.push(`${call.name}: ${problem}`);
    }
    const suites = await throughSuites(server.url, job.edition);
    return {
      generator: "@stoplight/prism-cli",
      version: prismVersion,
      models: all.length,
      roundTripped: asked.length - problems.length + suites.passed,
      of: asked.length + suites.judged,
      known: suites.known,
      failures: [...problems, ...suites.problems],
    };
  },
};

async function problemOfCall(
  server: MockServer,
  call: Call,
  isValid: ReturnType<typeof validity>,
): Promise<string | undefined> {
  try {
    return problemOf(call, await sent(server.url, call), isValid);
  } catch (error) {
    await server.ended(200);
    if (!server.alive()) throw new Error(`${call.name}: the server crashed`, { cause: error });
    return `no answer: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The smallest valid request with one change each, as far as this edition refuses it. */
function invalid(isValid: ReturnType<typeof validity>): [name: string, body: JsonObject][] {
  const smallest = { model: "claude-sonnet-4-5", max_tokens: 16, messages: [{ role: "user", content: "Hello" }] };
  const changes = parse(readFileSync(invalidRequests, "utf8")) as Change[];
  return changes
    .map(({ name, with: members, without }): [string, JsonObject] => [
      name,
      Object.fromEntries(Object.entries({ ...smallest, ...members }).filter(([member]) => member !== without)),
    ])
    .filter(([, body]) => !isValid("MessageRequest", body));
}

interface Change {
  readonly name: string;
  readonly with?: JsonObject;
  readonly without?: string;
}
