export default {
  contract: {
    input: { target: process.env.DOCUMENT },
    output: { target: "generated/client.ts", schemas: { path: "generated/models", type: "zod" }, client: "fetch" },
  },
};
