/**
 * The door for projects that test with vitest.
 *
 * @example
 * import { registerSuites } from "messages-conformance/vitest";
 *
 * registerSuites({ url: "http://127.0.0.1:8080", model: "my-model", profile: "core" });
 */
export { registerSuites, type RegisterOptions } from "./doors/vitest/register.ts";
