const page = /\/Type\s*\/Page\b(?!s)/g;
const shown = /\(((?:\\[\s\S]|[^\\()])*)\)\s*Tj/g;

/** The text of each page of an uncompressed PDF in base64: the strings it shows, one a line. None for another file. */
export function pagesOf(base64: string): string[] {
  const file = Buffer.from(base64, "base64").toString("latin1");
  const starts = [...file.matchAll(page)].map(({ index }) => index);
  return starts.map((start, place) => linesOf(file.slice(start, starts[place + 1])));
}

const linesOf = (part: string): string =>
  [...part.matchAll(shown)].map(([, line = ""]) => line.replaceAll(/\\([\s\S])/g, "$1")).join("\n");
