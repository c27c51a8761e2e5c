/** The character that an HTML entity stands for. */

/**
 * `decodeEntity("&amp;")` is "&", `decodeEntity("&#8217;")` is "’"; undefined for names that are not in the table.
 * Every kind of blank (`&nbsp;`, `&thinsp;` …) is a plain space.
 */
export function decodeEntity(entity: string): string | undefined {
  const body = entity.slice(1, -1);
  return body.startsWith("#") ? decodeNumber(body.slice(1)) : named.get(body);
}

function decodeNumber(digits: string): string | undefined {
  const hex = digits.startsWith("x") || digits.startsWith("X");
  const code = hex ? parseInt(digits.slice(1), 16) : parseInt(digits, 10);
  if (!(code > 0x1f && code <= 0x10ffff)) return undefined;
  const character = String.fromCodePoint(code);
  return /\s/.test(character) ? " " : character;
}

const characters =
  "amp& lt< gt> quot\" apos' lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» lsaquo‹ rsaquo› " +
  "ndash– mdash— minus− hellip… bull• middot· euro€ pound£ yen¥ cent¢ curren¤ copy© reg® trade™ deg° plusmn± " +
  "times× divide÷ frac12½ frac14¼ frac34¾ sup1¹ sup2² sup3³ microµ para¶ sect§ ordfª ordmº iexcl¡ iquest¿ " +
  "agraveà aacuteá acircâ atildeã aumlä aringå aeligæ ccedilç egraveè eacuteé ecircê eumlë igraveì iacuteí icircî " +
  "iumlï ethð ntildeñ ograveò oacuteó ocircô otildeõ oumlö oslashø ugraveù uacuteú ucircû uumlü yacuteý thornþ yumlÿ " +
  "szligß AgraveÀ AacuteÁ AcircÂ AtildeÃ AumlÄ AringÅ AEligÆ CcedilÇ EgraveÈ EacuteÉ EcircÊ EumlË IacuteÍ IcircÎ " +
  "IumlÏ NtildeÑ OacuteÓ OcircÔ OtildeÕ OumlÖ OslashØ UacuteÚ UcircÛ UumlÜ OEligŒ oeligœ ScaronŠ scaronš";
const spaces = ["nbsp", "ensp", "emsp", "thinsp", "hairsp", "shy", "zwnj", "zwj", "Tab", "NewLine"];

const named: ReadonlyMap<string, string> = new Map([
  ...characters.split(" ").map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]),
  ...spaces.map((name): [string, string] => [name, " "]),
]);
