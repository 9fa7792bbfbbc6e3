import { suite } from "../../../suites/index.ts";

/** Cases that send nothing of their own, and judge every answer. */
const watching = suite.cases.flatMap(({ kind, id }) => (kind === "always" ? [id] : []));
const only = ["drawn/*", ...watching].flatMap((id) => ["--only", id]);

/** The flags of a run that makes so many draws, in so many requests, and nothing else. */
export const drawing = (draws: number, requests = 1_000_000): readonly string[] => [
  ...only,
  ..."--profile all --seed 1 --max-model-calls 1000000 --max-output-tokens 1000000000".split(" "),
  "--runs",
  String(draws),
  "--max-requests",
  String(requests),
];
