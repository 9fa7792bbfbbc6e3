import { withoutDefaults } from "./without-defaults.mjs";

// Zod strips members that a schema does not name; here it does what the document says.
function object(context) {
  const { $, nodes, schema, symbols } = context;
  if (schema.properties === undefined) return nodes.base(context);
  const closed = schema.additionalProperties?.type === "never";
  return $(symbols.z)
    .attr(closed ? "strictObject" : "looseObject")
    .call(nodes.shape(context));
}

export default {
  input: process.env.DOCUMENT,
  output: "generated",
  parser: { patch: (document) => void Object.assign(document, withoutDefaults(document)) },
  plugins: ["@hey-api/typescript", { name: "zod", $resolvers: { object } }],
};
