import { isSecretHeader } from "../secret-header.ts";

/** Keys as the well-known services write them, and whole authorization values. */
const keyLike = /\b(?:sk|pk|rk|hf|gsk|ghp|xai|nvapi|vck|fw|tgp)[-_][\w-]{12,}|^(?:bearer|basic)\s+\S{8,}/iu;

/** True where a text looks like a key: such a text is shown nowhere, and taken from no file. */
export const looksLikeKey = (text: string): boolean => keyLike.test(text);

/** True where a member of a file seems to be for a key: `key`, `api_key`, `authToken`. */
export const namesKey = (name: string): boolean =>
  isSecretHeader(name.replaceAll(/[a-z][A-Z]/gu, ([a, b]) => `${a}-${b}`));

const variable = /^[A-Za-z_]\w*$/u;

/** True where a text may be the name of an environment variable, and is not the key itself by mistake. */
export const isVariableName = (text: string): boolean => variable.test(text) && !looksLikeKey(text);
