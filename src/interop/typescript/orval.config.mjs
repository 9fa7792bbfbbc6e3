import { withoutDefaults } from "./without-defaults.mjs";

export default {
  contract: {
    input: { target: process.env.DOCUMENT, override: { transformer: (document) => withoutDefaults(document) } },
    output: { target: "generated/client.ts", schemas: { path: "generated/models", type: "zod" }, client: "fetch" },
  },
};
