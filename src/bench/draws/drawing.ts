/** The flags of a run that makes so many draws, in so many requests, and nothing else. */
export const drawing = (draws: number, requests = 1_000_000): readonly string[] =>
  (
    `--profile all --only drawn/* --seed 1 --runs ${draws} --max-requests ${requests} ` +
    "--max-model-calls 1000000 --max-output-tokens 1000000000"
  ).split(" ");
