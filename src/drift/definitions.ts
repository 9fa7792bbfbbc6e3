import type { Contract, Shape } from "./shape.ts";

/** Every named definition inside a shape, at any depth. */
export function definitionsIn(contract: Contract, shape: Shape, found = new Set<string>()): ReadonlySet<string> {
  for (const name of shape.names) found.add(name);
  if (shape.items) definitionsIn(contract, shape.items, found);
  for (const key of shape.objects) {
    if (found.has(key)) continue;
    found.add(key);
    for (const member of contract.objects.get(key)?.members.values() ?? [])
      definitionsIn(contract, member.shape, found);
  }
  return found;
}
