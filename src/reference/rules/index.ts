import { budgetRules } from "./budget.ts";
import { cachingRules } from "./caching.ts";
import { contentRules } from "./content.ts";
import { contextWindowRules } from "./context-window.ts";
import { documentRules } from "./documents.ts";
import { imageRules } from "./images.ts";
import type { Rule } from "./rule.ts";
import { structuredRules } from "./structured.ts";
import { serverToolRules } from "./server-tools.ts";
import { toolRules } from "./tools.ts";

/** Every rule about the body beyond its schema. */
export const rules: readonly Rule[] = [
  ...contextWindowRules,
  ...contentRules,
  ...toolRules,
  ...serverToolRules,
  ...budgetRules,
  ...documentRules,
  ...imageRules,
  ...cachingRules,
  ...structuredRules,
];
