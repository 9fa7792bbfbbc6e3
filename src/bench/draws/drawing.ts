/** The flags of a run that makes so many draws, and nothing else. */
export const drawing = (draws: number): readonly string[] =>
  `--profile all --only drawn/* --seed 1 --runs ${draws} --max-model-calls 1000000 --max-output-tokens 1000000000`.split(
    " ",
  );
