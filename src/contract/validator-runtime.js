// What the generated validators call. It is written into each module of them, so that they import nothing.

/** @type {Readonly<Record<string, (params: any) => string>>} */
export const messages = {
  additionalProperties: ({ additionalProperty }) => `must not have the member "${additionalProperty}"`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  enum: ({ allowedValues }) => `must be one of ${allowedValues.map((value) => JSON.stringify(value)).join(", ")}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  maxItems: ({ limit }) => `must have at most ${counted(limit, "item")}`,
  maxLength: ({ limit }) => `must have at most ${counted(limit, "character")}`,
  maxProperties: ({ limit }) => `must have at most ${counted(limit, "member")}`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  minItems: ({ limit }) => `must have at least ${counted(limit, "item")}`,
  minLength: ({ limit }) => `must have at least ${counted(limit, "character")}`,
  pattern: ({ pattern }) => (pattern === "^$|\\S" ? "must not be only whitespace" : `must match ${pattern}`),
  required: ({ missingProperty }) => `must have the member "${missingProperty}"`,
  type: ({ type }) => `must be ${[type].flat().join(" or ")}`,
};

const counted = (amount, noun) => `${amount} ${noun}${amount === 1 ? "" : "s"}`;

/** The errors with one more; null stands for none. */
export function failed(errors, instancePath, schemaPath, keyword, params) {
  const error = { instancePath, schemaPath, keyword, params, message: messages[keyword](params) };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

/** JSON Schema counts characters, JavaScript UTF-16 units: one or two a character, so that most texts need no counting. */
export const isLonger = (text, limit) => text.length > limit && lengthInCodePoints(text) > limit;
export const isShorter = (text, limit) => text.length < 2 * limit && lengthInCodePoints(text) < limit;

export function lengthInCodePoints(text) {
  let length = 0;
  for (let at = 0; at < text.length; at += text.codePointAt(at) > 0xffff ? 2 : 1) length += 1;
  return length;
}

/** A validator of its own for every export: its errors stay what they are until its own next call. */
export function reported(validate) {
  const validator = (value) => {
    const valid = validate(value);
    validator.errors = validate.errors;
    return valid;
  };
  return validator;
}
