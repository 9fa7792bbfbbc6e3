import { closedDiscriminator, dropsMembers } from "./limits.ts";
import type { Toolchain } from "./toolchain.ts";
import { throughZod, type ZodGenerator } from "./zod.ts";

const heyApi: ZodGenerator = {
  package: "@hey-api/openapi-ts",
  version: "0.99.0",
  program: "openapi-ts",
  arguments: ["--file", "openapi-ts.config.mjs"],
  schemas: "zod.gen",
  types: "types.gen",
  prefix: "z",
};

const orvalZod: ZodGenerator = {
  package: "orval",
  version: "8.38.0",
  program: "orval",
  arguments: ["--config", "orval.config.mjs"],
  schemas: "models/index",
  types: "models/index",
  prefix: "",
};

/** Types and Zod schemas of Hey API. */
export const typescript: Toolchain = {
  name: "typescript",
  limits: [closedDiscriminator],
  missing: () => undefined,
  run: (job) => throughZod(heyApi, job),
};

/** Zod schemas of orval, and the types inferred from them. */
export const orval: Toolchain = {
  name: "orval",
  limits: [closedDiscriminator, dropsMembers],
  missing: () => undefined,
  run: (job) => throughZod(orvalZod, job),
};
