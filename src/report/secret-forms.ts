const SHORTEST = 4;
/** A base64 core shorter than this would be found in innocent text. */
const SHORTEST_CORE = 8;

/** Every form in which a secret may show up in a text, longest first, so that no form leaves a rest of another. */
export function formsOf(secrets: readonly string[]): readonly string[] {
  const forms = secrets.flatMap((secret) => (secret.length < SHORTEST ? [] : formsOfOne(secret)));
  return [...new Set(forms)].toSorted((a, b) => b.length - a.length);
}

const formsOfOne = (secret: string): readonly string[] =>
  [[secret], jsonForms(secret), urlForms(secret), base64Forms(secret), hexForms(secret)].flat();

/** In a JSON string, in a JSON string inside of one, and as encoders write it that escape `/`. */
function jsonForms(secret: string): readonly string[] {
  const once = JSON.stringify(secret).slice(1, -1);
  const twice = JSON.stringify(once).slice(1, -1);
  return [once, twice, once.replaceAll("/", "\\/"), twice.replaceAll("/", "\\\\/")];
}

function urlForms(secret: string): readonly string[] {
  // A lone surrogate cannot be percent-encoded; no key holds one.
  const component = encodeURIComponent(secret.toWellFormed());
  const strict = component.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const all = [component, strict, component.replaceAll("%20", "+"), strict.replaceAll("%20", "+")];
  return [...all, ...all.map((form) => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()))];
}

/**
 * Base64 of the secret alone, and what base64 of any text around it has in common for each of the three ways it can be
 * aligned: `Basic` credentials, `Bearer KEY` and raw bodies are found by these.
 */
function base64Forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const alone = bytes.toString("base64").replace(/=+$/, "");
  const cores = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64url");
    // Characters that also hold bits of a neighbour are not part of the core.
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
  const long = cores.filter((core) => core.length >= SHORTEST_CORE);
  const standard = [...long, alone].map((form) => form.replaceAll("-", "+").replaceAll("_", "/"));
  const url = standard.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
  // In a body, JSON encoders may escape the slash of base64.
  return [...standard, ...url, ...standard.map((form) => form.replaceAll("/", "\\/"))];
}

function hexForms(secret: string): readonly string[] {
  const hex = Buffer.from(secret).toString("hex");
  return [hex, hex.toUpperCase()];
}
