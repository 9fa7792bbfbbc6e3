const secretWord =
  /^(?:auth(?:orization)?|bearer|jwt|cookies?|credentials?|(?:api|access|auth|secret)?key|.*(?:token|secret|password))$/i;

/** True where an extra header may hold a credential of a gateway: a word of its name tells. */
export const isSecretHeader = (name: string): boolean => name.split(/[-_.]/).some((word) => secretWord.test(word));
