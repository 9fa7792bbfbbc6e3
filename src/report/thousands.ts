/** A number with its thousands set apart: `1,344`. As `toLocaleString` has it, which loads 9 MB of locale data for a comma. */
export function thousands(value: number): string {
  const [, sign = "", digits = "", rest = ""] = /^(-?)(\d*)(.*)$/u.exec(String(value)) ?? [];
  const first = digits.length % 3;
  const groups = [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/gu) ?? [])];
  return sign + groups.filter((group) => group !== "").join(",") + rest;
}
