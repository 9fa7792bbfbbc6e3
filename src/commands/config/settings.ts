/**
 * What a value is. In the file: text, one of `choices`, a whole number, a list (or its one entry), entries by name, or true
 * and false. On the command line and in the environment all of them are text.
 */
export type Kind = "text" | "choice" | "number" | "list" | "entries" | "switch";

/**
 * A setting of `run`. Everything that is known of one stands here: the flags, the environment variables, the file, its
 * schema and the file that `init` writes are made from this table.
 */
export interface Setting {
  /** Its name in the file; `--name` is the flag, `MESSAGES_CONFORMANCE_NAME` the environment variable. */
  readonly name: string;
  readonly kind: Kind;
  /** What stands for its value in the help; absent for a switch. */
  readonly argument?: string;
  readonly text: string;
  readonly default?: string;
  /** The only values of a choice; of a number, the words it may be as well. */
  readonly choices?: readonly string[];
  readonly minimum?: number;
  /** What stands between the name and the value of an entry. */
  readonly between?: "=" | ": ";
  /** What its values are separated by in an environment variable. Absent: a comma. */
  readonly separator?: "\n";
  /** How else it is given on the command line: as the argument, by a flag only and nowhere else, or by `--no-name`, too. */
  readonly given?: "argument" | "flag-only" | "flag-only-or-not";
}

/** In the order of the help. */
export const settings: readonly Setting[] = [
  {
    name: "url",
    kind: "text",
    argument: "[url]",
    text: "base URL of the target, without /v1/messages",
    given: "argument",
  },
  { name: "model", kind: "text", argument: "<id>", text: "model to ask for (required with a url)" },
  {
    name: "preset",
    kind: "text",
    argument: "<name>",
    text: "what is known of a server or gateway: URL, auth, features (see: list presets)",
  },
  {
    name: "auth",
    kind: "choice",
    argument: "<scheme>",
    text: "how the key is sent: x-api-key, bearer, or auto (what works)",
    choices: ["auto", "x-api-key", "bearer"],
    default: "auto",
  },
  {
    name: "key-env",
    kind: "text",
    argument: "<name>",
    text: "environment variable that holds the key",
    default: "MESSAGES_API_KEY",
  },
  {
    name: "edition",
    kind: "choice",
    argument: "<version>",
    text: "value of anthropic-version",
    choices: ["2023-06-01", "2026-10-21"],
    default: "2023-06-01",
  },
  {
    name: "profile",
    kind: "list",
    argument: "<names>",
    text: "names, or all (default: core, streaming, tools; see: list profiles)",
  },
  { name: "only", kind: "list", argument: "<glob>", text: "run these cases only (may be repeated)" },
  { name: "skip", kind: "list", argument: "<glob>", text: "leave these cases out (may be repeated)" },
  {
    name: "feature",
    kind: "entries",
    argument: "<name=on|off|auto>",
    text: "declare a feature of the target (may be repeated)",
    between: "=",
  },
  {
    name: "header",
    kind: "entries",
    argument: "<line>",
    text: 'send "name: value" with every request (may be repeated)',
    between: ": ",
    separator: "\n",
  },
  { name: "concurrency", kind: "number", argument: "<n>", text: "requests in flight", minimum: 1, default: "4" },
  { name: "rate", kind: "number", argument: "<n>", text: "requests a minute; 0: no limit", minimum: 0, default: "0" },
  {
    name: "max-requests",
    kind: "number",
    argument: "<n>",
    text: "requests at most (default: what is planned, and a fifth more)",
    minimum: 1,
  },
  {
    name: "max-model-calls",
    kind: "number",
    argument: "<n>",
    text: "requests that a model answers, at most (default: the same)",
    minimum: 1,
  },
  {
    name: "max-output-tokens",
    kind: "number",
    argument: "<n>",
    text: "output tokens at most (default: the planned max_tokens, and 15 % more)",
    minimum: 1,
  },
  {
    name: "runs",
    kind: "number",
    argument: "<n>",
    text: "requests to draw (default: on loopback as many as reach every constraint, elsewhere none)",
    minimum: 0,
  },
  {
    name: "seed",
    kind: "number",
    argument: "<n|random>",
    text: "what they are drawn from",
    choices: ["random"],
    minimum: 0,
    default: "1",
  },
  {
    name: "path",
    kind: "text",
    argument: "<n:steps>",
    text: "draw this one only, as a replay line says; with --only",
    given: "flag-only",
  },
  {
    name: "shrink",
    kind: "choice",
    argument: "<on|off|auto>",
    text: "make what fails smaller, in 60 requests each; auto: on loopback",
    choices: ["auto", "on", "off"],
    default: "auto",
  },
  {
    name: "corpus",
    kind: "text",
    argument: "<file>",
    text: "what failed before, sent first (default: corpus.jsonl in --out)",
  },
  { name: "shard", kind: "text", argument: "<i/n>", text: "do one of n parts of the work" },
  {
    name: "timeout",
    kind: "number",
    argument: "<seconds>",
    text: "time one answer may take",
    minimum: 1,
    default: "120",
  },
  { name: "out", kind: "text", argument: "<dir>", text: "folder of the reports", default: "reports" },
  {
    name: "expected-failures",
    kind: "text",
    argument: "<file>",
    text: "what is known to fail, as YAML: red where something else fails, or one of these no longer does",
  },
  {
    name: "update-expected",
    kind: "switch",
    text: "make that file true of this run; its comments and order stay",
    given: "flag-only",
  },
  {
    name: "format",
    kind: "list",
    argument: "<names>",
    text: "all, or some of json, junit, html, markdown, ctrf, badge, sarif, har (default: json, junit, html)",
  },
  {
    name: "config",
    kind: "text",
    argument: "<file>",
    text: "settings (default: messages-conformance.yaml, where it is there)",
    given: "flag-only-or-not",
  },
  {
    name: "show-config",
    kind: "switch",
    text: "print every setting and where it comes from, and send nothing",
    given: "flag-only",
  },
  { name: "dry-run", kind: "switch", text: "print what would be sent, and send nothing", given: "flag-only" },
  { name: "resume", kind: "switch", text: "go on with the interrupted run in --out" },
];

/** True where a setting may stand in the file and in the environment. A run that sends nothing is not left on by mistake. */
export const isSettled = ({ given }: Setting): boolean => given === undefined || given === "argument";

/** The file that is read where nobody names another. */
export const usualFile = "messages-conformance.yaml";

export const environmentPrefix = "MESSAGES_CONFORMANCE_";

/** `max-requests` is `MESSAGES_CONFORMANCE_MAX_REQUESTS`. */
export const variableOf = ({ name }: Pick<Setting, "name">): string =>
  environmentPrefix + name.toUpperCase().replaceAll("-", "_");

/** `max-requests` is the member `maxRequests` of the parsed flags. */
export const attributeOf = ({ name }: Pick<Setting, "name">): string =>
  name.replaceAll(/-[a-z]/gu, (sign) => sign.slice(1).toUpperCase());
