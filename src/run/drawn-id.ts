/** Id of the exchange of a drawn request: told apart from the others, since only those that are evidence are kept. */
export const drawnId = (digest: string, attempt: number): string => `${digest}-draw${attempt}`;

export const isDrawnId = (id: string): boolean => /-draw\d+$/u.test(id);
