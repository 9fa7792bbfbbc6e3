// Round-trips samples through generated Zod schemas: a line of JSON in, a line of JSON out.
// Arguments: the compiled module, and what stands before the name of a definition in the name of its schema.
const { readFileSync } = require("node:fs");
const [path, prefix = ""] = process.argv.slice(2);
const schemas = require(path);

function roundTrip({ definition, value }) {
  const schema = schemas[prefix + definition];
  if (schema === undefined) return { error: `there is no ${prefix}${definition}` };
  const { success, data, error } = schema.safeParse(value);
  return success ? { value: data } : { error: JSON.stringify(error.issues).slice(0, 300) };
}

for (const line of readFileSync(0, "utf8").trim().split("\n")) {
  const sample = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ name: sample.name, ...roundTrip(sample) })}\n`);
}
