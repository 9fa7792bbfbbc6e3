export * from "./validate-request.js";
export * from "./validate-response.js";
