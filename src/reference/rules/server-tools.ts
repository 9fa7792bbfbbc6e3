import { objects, type Json, type JsonObject } from "../json.ts";
import type { Rule } from "./rule.ts";

const given = (list: Json | undefined): boolean => Array.isArray(list) && list.length > 0;
const restricts = (tool: JsonObject, which: string): boolean => given(tool[`${which}_domains`]);

/** Rules about the tools that the server runs. */
export const serverToolRules: readonly Rule[] = [
  {
    rule: "domains-exclusive",
    broken: (body) =>
      objects(body["tools"]).flatMap((tool, index) =>
        restricts(tool, "allowed") && restricts(tool, "blocked")
          ? [`tools.${index}: only one of allowed_domains and blocked_domains may be given`]
          : [],
      ),
  },
];
