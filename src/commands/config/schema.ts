import { isSettled, settings, type Kind, type Setting } from "./settings.ts";

/** Names that a schema offers, and that no other part of this program may be asked for: they are generated, too. */
export interface Names {
  readonly profiles: readonly string[];
  readonly features: readonly string[];
  readonly presets: readonly string[];
}

/** The JSON Schema of a file of settings, for editors and for whoever writes such a file by program. */
export function configSchema(names: Names): object {
  const members = settings.filter(isSettled).map((setting) => [setting.name, member(setting, names)] as const);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Settings of messages-conformance run",
    description: "Each member is a flag of `messages-conformance run`, by its name. A file holds no keys.",
    type: "object",
    additionalProperties: false,
    properties: { $schema: { type: "string" }, ...Object.fromEntries(members) },
  };
}

function member(setting: Setting, names: Names): object {
  const { text, default: usual, kind } = setting;
  const fallback = usual === undefined ? {} : { default: kind === "number" ? Number(usual) : usual };
  return { description: text, ...fallback, ...types[kind](setting, names) };
}

const line = { type: "string", minLength: 1 };

const types: Readonly<Record<Kind, (setting: Setting, names: Names) => object>> = {
  switch: () => ({ type: "boolean" }),
  choice: ({ choices = [] }) => ({ enum: choices }),
  number: ({ choices = [], minimum = 0 }) => {
    const integer = { type: "integer", minimum };
    return choices.length > 0 ? { anyOf: [integer, { enum: choices }] } : integer;
  },
  text: ({ name }, { presets }) => {
    if (name === "preset") return { enum: presets };
    return name === "key-env" ? { ...line, pattern: "^[A-Za-z_]\\w*$" } : line;
  },
  list: ({ name }, { profiles }) => {
    // Offered by editors, and several names in one text are right as well.
    const item = name === "profile" ? { anyOf: [{ enum: [...profiles, "all"] }, line] } : line;
    return { anyOf: [item, { type: "array", items: item }] };
  },
  entries: ({ name }, names) => ({ anyOf: [entries(name, names), line, { type: "array", items: line }] }),
};

function entries(name: string, { features }: Names): object {
  const value = name === "feature" ? { enum: ["on", "off", "auto"] } : { type: "string", minLength: 1 };
  return name === "feature"
    ? {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(features.map((one) => [one, value])),
      }
    : { type: "object", additionalProperties: value };
}
