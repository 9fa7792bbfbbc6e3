/** Items that are written while there is room, most important first. */
export interface List {
  readonly items: readonly string[];
  /** Its part of the room, where other lists need theirs, too. */
  readonly share: number;
}

const bytes = (text: string): number => Buffer.byteLength(text) + 2;

/**
 * How many items of each list are written, from its first one on, so that all of them take no more than `room` bytes. What one
 * list leaves of its share is given to the others, in their order.
 */
export function fitting(lists: readonly List[], room: number): readonly number[] {
  const shares = lists.reduce((sum, { items, share }) => sum + (items.length > 0 ? share : 0), 0);
  const counts = lists.map(() => 0);
  let left = room;
  const fill = (index: number, allowed: number): void => {
    const { items } = lists[index] ?? { items: [] };
    let used = 0;
    for (const item of items.slice(counts[index])) {
      const size = bytes(item);
      if (used + size > allowed) break;
      used += size;
      counts[index] = (counts[index] ?? 0) + 1;
    }
    left -= used;
  };
  for (const [index, { share }] of lists.entries()) fill(index, Math.floor((room * share) / shares));
  for (const index of lists.keys()) fill(index, left);
  return counts;
}
