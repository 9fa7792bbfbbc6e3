import { isObject } from "../model/json.ts";
import type { Document } from "./bundle.ts";

/** Source of the table status -> published error type, from the responses of a document. */
export function errorTypes(document: Document): string {
  const responses = document.components["responses"];
  const operation = document.paths["/v1/messages"];
  const post = isObject(operation) ? operation["post"] : undefined;
  const table = isObject(post) && isObject(post["responses"]) ? Object.entries(post["responses"]) : [];
  const lines = table.flatMap(([status, reference]) => {
    const name = isObject(reference) ? (reference["$ref"] as string).replace("#/components/responses/", "") : "";
    const response = isObject(responses) ? responses[name] : undefined;
    const type = isObject(response) ? response["x-error-type"] : undefined;
    return typeof type === "string" ? [`  ${status}: "${type}",`] : [];
  });
  return `// Generated from spec/openapi by \`npm run generate\`. Do not edit.
/** The published \`error.type\` of each status. */
export const errorTypes: Readonly<Record<number, string>> = {
${lines.join("\n")}
};
`;
}
