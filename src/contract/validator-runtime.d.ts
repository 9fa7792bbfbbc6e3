export const messages: Readonly<Record<string, unknown>>;
