/** `msg_01beef7af62e8e37`, `chatcmpl-8f0e...`: a word, and at least ten signs with a digit. */
const prefixed = /\b(?:[a-z]{2,12}_){1,2}[A-Za-z0-9-]{10,}|\bchatcmpl-[A-Za-z0-9]{10,}/g;
const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;

const isRandom = (id: string): boolean => /\d/.test(id);
const prefixOf = (id: string): string => /^(?:(?:[a-z]{2,12}_){1,2}|chatcmpl-)/.exec(id)?.[0] ?? "";

/** A text in which every id that a server makes up is replaced. */
export const withoutIds = (text: string, change: (id: string) => string): string =>
  text.replace(prefixed, (id) => (isRandom(id) ? change(id) : id)).replace(uuid, change);

/** The ids in a text. */
export function idsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  withoutIds(text, (id) => {
    found.add(id);
    return id;
  });
  return found;
}

/**
 * Names random ids by the order in which they are met, the same id always alike: `msg_01beef7a` becomes `msg_00000001`. The
 * prefix and the length stay, so that the answer keeps its size.
 */
export function idNames(): (id: string) => string {
  const names = new Map<string, string>();
  return (id) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const prefix = prefixOf(id);
    const number = String(names.size + 1);
    // A UUID keeps its dashes.
    const name = prefix === "" ? uuidOf(number) : prefix + number.padStart(id.length - prefix.length, "0");
    names.set(id, name);
    return name;
  };
}

const uuidOf = (number: string): string => `00000000-0000-0000-0000-${number.padStart(12, "0")}`;
