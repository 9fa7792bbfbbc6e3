/** A PDF string: what is special in one is escaped. */
const quoted = (line: string): string => `(${line.replaceAll(/[\\()]/g, String.raw`\$&`)})`;

const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;

/** Sets lines of text below each other, 8 points high. */
const shown = (lines: readonly string[]): string =>
  ["BT /F1 8 Tf 40 800 Td 10 TL", ...lines.map((line) => `${quoted(line)} Tj T*`), "ET"].join("\n");

/**
 * An uncompressed PDF 1.4 of ASCII text, one array of lines a page, in base64. Every reader, and whoever looks at the
 * bytes, finds the text as it is; ISO 32000 says how the parts are put together.
 */
export const pdf = (...pages: readonly (readonly string[])[]): string => paddedPdf("", ...pages);

/** The same with a comment of this text at its beginning, which no reader shows. */
export function paddedPdf(comment: string, ...pages: readonly (readonly string[])[]): string {
  const firstPage = 4;
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + 2 * index + 1} 0 R >>`,
      stream(shown(lines)),
    ]),
  ];
  let text = ["%PDF-1.4", ...(comment.match(/.{1,200}/g) ?? []).map((line) => `%${line}`), ""].join("\n");
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${entries}`;
  return btoa(`${text}${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`);
}
