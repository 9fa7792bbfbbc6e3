export default {
  contract: {
    input: { target: "openapi.json" },
    output: { target: "generated/client.ts", schemas: { path: "generated/models", type: "zod" }, client: "fetch" },
  },
};
