export function withoutDefaults(value: unknown, isMap?: boolean): unknown;
