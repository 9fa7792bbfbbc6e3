import { saysSomething, stopped } from "../src/checks/conditions.ts";
import { accepted, rejected } from "../src/checks/status.ts";
import { jsonIsCut, saysJson, saysWhyCut, textFitsFormat, textIsJson } from "../src/checks/structured.ts";
import { ask, converse, inTurn, room, simplest, simplestWith, text, user, type Members } from "../src/inputs/bodies.ts";
import type { Wordings } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonObject, JsonValue } from "../src/model/json.ts";

/** An object of these members, the first of them required, and of no others. */
const object = (properties: JsonObject, required: readonly string[] = Object.keys(properties)): JsonObject => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const string = { type: "string" } as const;
const integer = { type: "integer" } as const;

const person = object({ name: string, age: integer });
const trip = object(
  {
    route: object({ from: string, to: string }),
    travellers: { type: "array", items: object({ name: string, age: integer }, ["name"]) },
    class: { type: "string", enum: ["economy", "business"] },
    remark: string,
  },
  ["route", "travellers", "class"],
);

const inFormat = (format: JsonValue): Members => ({ max_tokens: 128, output_config: { format } });
const inSchema = (schema: JsonValue): Members => inFormat({ type: "json_schema", schema });

// Nobody who is asked this answers in JSON on their own.
const aboutAda: Wordings = [
  "The name is Ada, the age is 36. Who is this?",
  "Say in one sentence who Ada is, of the age of 36.",
  "Introduce Ada, of the age of 36, in a sentence or two.",
];
const aboutTrip: Wordings = [
  "Ada, aged 36, and Grace travel from Paris to Rome in business class. Where do they go?",
  "Tell in one sentence that Ada, aged 36, and Grace travel from Paris to Rome in business class.",
  "Who travels, if Ada, aged 36, and Grace travel from Paris to Rome in business class?",
];

const inPerson = inTurn(aboutAda, inSchema(person), room);
/** An answer in a simple format. Also the probe of the feature. */
export const jsonFormat: Request = inPerson.request;
const withSchema = (schema: JsonValue): Request => ask(aboutAda[0], inSchema(schema));

/** Work as by default, which every model that knows levels has. Also the probe of the feature. */
export const highEffort: Request = simplestWith({ output_config: { effort: "high" } });

const ada = { type: "text", media_type: "text/plain", data: "The name is Ada, the age is 36." } as const;
const aboutDocument = (enabled: boolean): Request => {
  const document = { type: "document", source: ada, citations: { enabled } };
  return converse([user([document, text("Who is this?")])], inSchema(person));
};

/** `output_config`: an answer in a format that was asked for, and how much work goes into it. */
export const structuredOutputCases: readonly Case[] = [
  {
    kind: "example",
    id: "structured-output/schema-is-accepted",
    title: "A format with a JSON Schema is accepted",
    requirement: "output.format.accepted",
    needs: ["json-schema"],
    request: jsonFormat,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "structured-output/answer-is-json",
    title: "An answer in a format that came to its end is one JSON document",
    requirement: "output.format.json",
    needs: ["json-schema"],
    ...inPerson,
    given: [stopped("end_turn"), saysSomething],
    expect: [accepted, textIsJson],
  },
  {
    kind: "example",
    id: "structured-output/answer-fits-the-schema",
    title: "An answer in a format that came to its end as JSON is valid for the schema",
    requirement: "output.format.valid",
    needs: ["json-schema"],
    ...inPerson,
    given: [stopped("end_turn"), saysJson],
    expect: [accepted, textFitsFormat],
  },
  {
    kind: "example",
    id: "structured-output/nested-schema-holds",
    title: "A schema with nested objects, an array, enum and optional members is accepted, and holds",
    requirement: "output.format.nested",
    modes: ["plain"],
    needs: ["json-schema"],
    ...inTurn(aboutTrip, { ...inSchema(trip), max_tokens: 200 }, room),
    given: [stopped("end_turn"), saysSomething],
    expect: [accepted, textFitsFormat],
  },
  {
    kind: "example",
    id: "structured-output/cut-answer-says-so",
    title: "An answer in a format that ends inside of its JSON has the stop_reason max_tokens",
    requirement: "output.format.cut",
    modes: ["plain"],
    needs: ["json-schema"],
    ...inTurn(aboutTrip, { ...inSchema(trip), max_tokens: 6 }, { max_tokens: 12 }),
    given: [jsonIsCut],
    expect: [accepted, saysWhyCut],
  },
  {
    kind: "example",
    id: "structured-output/unknown-format-is-refused",
    title: "A format of an unknown type is refused with 400",
    requirement: "output.format.type.known",
    modes: ["plain"],
    request: simplestWith({ output_config: { format: { type: "no_such_format", schema: person } } }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "structured-output/format-without-type-is-refused",
    title: "A format without type is refused with 400",
    requirement: "output.format.type.known",
    modes: ["plain"],
    request: simplestWith({ output_config: { format: { schema: person } } }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "structured-output/format-without-schema-is-refused",
    title: "A format without schema is refused with 400",
    requirement: "output.format.schema.required",
    modes: ["plain"],
    needs: ["json-schema"],
    request: ask(aboutAda[0], inFormat({ type: "json_schema" })),
    control: jsonFormat,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "structured-output/string-as-schema-is-refused",
    title: "A schema that is a string is refused with 400",
    requirement: "output.format.schema.required",
    modes: ["plain"],
    needs: ["json-schema"],
    request: withSchema("object"),
    control: jsonFormat,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "structured-output/open-schema-is-refused",
    title: "A schema without additionalProperties is refused with 400",
    requirement: "output.format.schema.closed",
    modes: ["plain"],
    needs: ["json-schema"],
    request: withSchema({ ...person, additionalProperties: undefined }),
    control: jsonFormat,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "structured-output/bounds-of-numbers-are-refused",
    title: "A schema with a minimum is refused with 400",
    requirement: "output.format.schema.bounds",
    modes: ["plain"],
    needs: ["json-schema"],
    request: withSchema(object({ name: string, age: { ...integer, minimum: 0 } })),
    control: jsonFormat,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "structured-output/bounds-of-lengths-are-refused",
    title: "A schema with a maxLength is refused with 400",
    requirement: "output.format.schema.bounds",
    modes: ["plain"],
    needs: ["json-schema"],
    request: withSchema(object({ name: { ...string, maxLength: 40 }, age: integer })),
    control: jsonFormat,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "structured-output/citations-are-refused",
    title: "A format for an answer about a document with citations is refused with 400",
    requirement: "output.format.citations",
    modes: ["plain"],
    needs: ["citations", "json-schema"],
    request: aboutDocument(true),
    control: aboutDocument(false),
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "structured-output/zero-tokens-are-refused",
    title: "A format with max_tokens 0 is refused with 400",
    requirement: "output.format.zero",
    modes: ["plain"],
    needs: ["json-schema"],
    request: ask(aboutAda[0], { ...inSchema(person), max_tokens: 0 }),
    control: jsonFormat,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "structured-output/string-as-config-is-refused",
    title: "An output_config that is a string is refused with 400",
    requirement: "output.config.type",
    modes: ["plain"],
    request: simplestWith({ output_config: "high" }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "structured-output/nulls-are-accepted",
    title: "An effort and a format of null are accepted",
    requirement: "output.config.null",
    modes: ["plain"],
    request: simplestWith({ output_config: { effort: null, format: null } }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "structured-output/high-effort-is-accepted",
    title: "The effort high is accepted",
    requirement: "output.effort.accepted",
    modes: ["plain"],
    needs: ["effort"],
    request: highEffort,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "structured-output/unknown-effort-is-refused",
    title: "An effort of no published name is refused with 400",
    requirement: "output.effort.known",
    modes: ["plain"],
    needs: ["effort"],
    request: simplestWith({ output_config: { effort: "no_such_effort" } }),
    control: highEffort,
    expect: [rejected(400)],
  },
];
