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
  input: "openapi.json",
  output: "generated",
  plugins: ["@hey-api/typescript", { name: "zod", $resolvers: { object } }],
};
