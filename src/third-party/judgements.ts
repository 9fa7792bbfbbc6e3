import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** Requirement id -> why a failure is a defect of the server, in one or two sentences with the public source. */
export type Judgements = ReadonlyMap<string, string>;

/** Reads the judgements about one server; none where nobody has looked yet. Throws where the file has another form. */
export function judgementsOf(name: string): Judgements {
  const file = fileURLToPath(new URL(`./judgements/${name}.yaml`, import.meta.url));
  return existsSync(file) ? readJudgements(readFileSync(file, "utf8")) : new Map();
}

/** Reads a YAML mapping of texts. */
export function readJudgements(text: string): Judgements {
  const read: unknown = parse(text) ?? {};
  if (typeof read !== "object" || read === null || Array.isArray(read))
    throw new Error("judgements are a mapping: requirement id, why it is a defect of the server");
  const judgements = new Map<string, string>();
  for (const [id, words] of Object.entries(read)) {
    if (typeof words !== "string" || words.trim() === "") throw new Error(`the judgement of ${id} is no text`);
    judgements.set(id, words.trim());
  }
  return judgements;
}
