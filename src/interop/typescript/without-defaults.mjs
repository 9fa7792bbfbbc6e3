// A schema with a default fills it in where it parses: what is sent is then another request than the one that was meant.
const data = new Set(["examples", "example", "enum", "const"]);

/** The document with no `default` in its schemas. A member that is called `default` stays. */
export function withoutDefaults(value, isMap = false) {
  if (Array.isArray(value)) return value.map((item) => withoutDefaults(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isMap || key !== "default")
      .map(([key, member]) => [
        key,
        data.has(key) && !isMap ? member : withoutDefaults(member, key === "properties" && !isMap),
      ]),
  );
}
