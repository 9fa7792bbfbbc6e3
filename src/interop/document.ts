import { readFileSync } from "node:fs";
import type { Document } from "../contract/bundle.ts";
import type { Job } from "./toolchain.ts";

/** The document of a job. */
export const documentOf = (job: Pick<Job, "document">): Document =>
  JSON.parse(readFileSync(job.document, "utf8")) as Document;

/** Names of the definitions under `components/schemas`. */
export const definitionNames = (job: Pick<Job, "document">): string[] =>
  Object.keys(documentOf(job).components.schemas);
