import { suite } from "../../suites/index.ts";
import { editions, undeclared, type Edition } from "../model/target.ts";
import { run } from "../run/run.ts";

/** What the suites made of a mock server. */
export interface SuiteOutcome {
  /** How many cases passed or failed, how many passed, and how many failed for a known reason. */
  readonly judged: number;
  readonly passed: number;
  readonly known: number;
  /** What is wrong beyond the known. */
  readonly problems: readonly string[];
}

/** Cases that a mock server can be judged by: whether a request is accepted or refused. */
const only = ["*/*-accepted", "*/*-refused", "*/*-tolerated", "response/*"];

/** A body that is no JSON is never answered: the server hangs. */
const skip = ["body/truncated-json-*", "body/trailing-comma-is-refused", "body/form-encoding-is-refused"];

/** Cases that fail against a server which knows nothing but the document, by the reason. */
export const known: Readonly<Record<string, readonly string[]>> = {
  "any key is accepted: a document does not say which keys are valid": [
    "auth/wrong-key-is-refused",
    "auth/wrong-x-api-key-is-refused",
    "auth/wrong-bearer-is-refused",
    "auth/longer-key-is-refused",
  ],
  "any signature is accepted: a document does not say which ones an endpoint has made": [
    "thinking-history/forged-signature-is-refused",
  ],
  "bodies above ten megabytes are too large for it": ["body/eleven-megabytes-are-accepted"],
  "no schema compares one member with another": [
    "content/empty-string-is-refused",
    "content/empty-array-is-refused",
    "tool-definitions/two-of-one-name-are-refused",
    "tool-choice/undeclared-name-is-refused",
    "tool-results/missing-is-refused",
    "tool-results/orphan-is-refused",
    "tool-results/calls-of-one-id-are-refused",
    "tool-results/one-missing-of-two-is-refused",
    "tool-results/text-before-them-is-refused",
    "thinking/budget-of-max-tokens-is-refused",
    "thinking/forced-tool-is-refused",
    "broken-histories/empty-assistant-turn-is-refused",
    "broken-histories/result-without-any-call-is-refused",
    "broken-histories/result-before-its-call-is-refused",
    "broken-histories/late-result-is-refused",
    "system-turns/first-is-refused",
    "system-turns/after-assistant-is-refused",
    "system-turns/before-user-is-refused",
    "system-turns/before-result-is-refused",
  ],
};

const knownIds = new Set(Object.values(known).flat());

/** Runs the suites against a mock server. Editions that the suites do not have are left out. */
export async function throughSuites(url: string, edition: string): Promise<SuiteOutcome> {
  const found = editions.find((one) => one === edition);
  return found === undefined ? { judged: 0, passed: 0, known: 0, problems: [] } : judged(await verdicts(url, found));
}

/** Holds verdicts by case against the known failures: each of these has to fail, and nothing else may. */
export function judged(byCase: ReadonlyMap<string, readonly string[]>): SuiteOutcome {
  const decided = [...byCase].filter(([, all]) => all.some((verdict) => verdict === "pass" || verdict === "fail"));
  const failed = new Set(decided.filter(([, all]) => all.includes("fail")).map(([id]) => id));
  const unexpected = [...failed].filter((id) => !knownIds.has(id)).map((id) => `case ${id}: fails`);
  const gone = decided.flatMap(([id]) =>
    knownIds.has(id) && !failed.has(id) ? [`case ${id}: passes now, so its reason is out of date`] : [],
  );
  return {
    judged: decided.length,
    passed: decided.length - failed.size,
    known: failed.size - unexpected.length,
    problems: [...unexpected, ...gone],
  };
}

async function verdicts(url: string, edition: Edition): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for await (const event of suiteEvents({ url, edition, model: "claude-sonnet-4-5", only }))
    if (event.type === "result")
      found.set(event.result.id, [...(found.get(event.result.id) ?? []), event.result.verdict]);
  return found;
}

/** A run of the suites without streams, which prism makes none of, against a server with the key `key`. */
export function suiteEvents(place: {
  readonly url: string;
  readonly edition: Edition;
  readonly model: string;
  readonly only: readonly string[];
}): ReturnType<typeof run> {
  return run({
    suite,
    target: {
      url: place.url,
      auth: "x-api-key",
      key: "key",
      model: place.model,
      edition: place.edition,
      headers: {},
      features: { ...undeclared, sampling: "on", tools: "on", "forced-tools": "on", thinking: "on" },
      timeOuts: { firstByte: 10_000, idle: 10_000, total: 20_000 },
    },
    selection: { profiles: ["core", "tools", "thinking"], only: place.only, skip },
    limits: { requests: 600, modelCalls: 600, outputTokens: 200_000, concurrency: 4, rate: 0 },
  });
}
