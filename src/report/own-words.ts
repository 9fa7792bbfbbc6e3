/** Members of journals and reports that hold words of this program only, never one of a target. */
const ownValues: readonly string[] = [
  ..."id requirement verdict level mode skipped outcome profile profiles cases type edition setting state end".split(
    " ",
  ),
  ..."kind schemaVersion version suiteDigest startedAt exchange exchanges sources client issue auth keyEnv preset".split(
    " ",
  ),
];
/** Members that hold other values; their names are this program's, too. */
const ownNames: readonly string[] = [
  ..."tool target seed complete reason totals results requirements plan limits cost features name url model".split(" "),
  ..."headers text breaks must withoutCase title findings claims claim ms at expected actual request answer trouble retries".split(
    " ",
  ),
  ..."method path body blanks omitted status bytes undecodable chunks frames event data message pass fail inconclusive skip error".split(
    " ",
  ),
  ..."MUST SHOULD MAY modelCalls outputTokens inputTokens wallMs concurrency rate sampling tools thinking".split(" "),
  ..."forced-tools only choice shard index done of outcome result header".split(" "),
  ..."control draws asked shrink runs byProperty digests coverage counterexamples noticed region label keyword pointer requests steps tried".split(
    " ",
  ),
  ..."excused file entries line case ended complaint expires".split(" "),
  ..."planned passed failed unjudged discarded leftOut shrinking".split(" "),
];

const values = new Set(ownValues);
const names = new Set([...ownValues, ...ownNames]);

export const isOwnName = (name: string): boolean => names.has(name);
export const holdsOwnWords = (name: string): boolean => values.has(name);

/**
 * True for a secret that could be a word of this program: `test`, `dummy-key`, `pass`. Where a server checks no keys, people
 * send such words; they are not to be cut out of the names and verdicts of a report.
 */
export const isWord = (secret: string): boolean => secret.length <= 24 && /^[a-z]+([-_][a-z]+)*$/i.test(secret);
