import { expect, test } from "vitest";
import type { Document } from "../contract/bundle.ts";
import { withStringHeaders } from "./prism-server.ts";

test("only header parameters that are lists become strings", () => {
  const list = { schema: { type: "array", items: { type: "string" } }, example: ["a"] };
  const parameters = {
    Beta: { name: "beta", in: "header", description: "Names.", ...list },
    Version: { name: "version", in: "header", schema: { type: "string" }, example: "1" },
    Filter: { name: "filter", in: "query", ...list },
  };
  const document = { paths: {}, components: { schemas: {}, parameters } } as unknown as Document;
  expect(withStringHeaders(document).components["parameters"]).toEqual({
    ...parameters,
    Beta: { name: "beta", in: "header", description: "Names.", schema: { type: "string" } },
  });
});
