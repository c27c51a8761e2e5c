/** Units of measure and currencies, how they are written and how they convert. */
import { coins } from "./coins";
import type { Measure } from "../model";

/** A unit: one of it is `factor` of the base unit of its measure (after `offset` is added, for temperatures). */
export interface Unit {
  readonly name: string;
  readonly measure: Measure;
  readonly factor: number;
  readonly offset?: number;
  /** The currency of a coin: "GBP" for "penny". */
  readonly currency?: string;
}

type Row = readonly [name: string, measure: Measure, factor: number, written: string];

/**
 * Base units: day (a year is 365.25 days, a month 30.44), metre, square metre, cubic metre, kilogram, metre per second,
 * degree Celsius, joule, watt, byte. Ways of writing stand in lower case, divided by "|"; a plural s is understood.
 */
const rows: readonly Row[] = [
  ["percent", "percent", 1, "%|per cent|percent|pct"],
  ["percentage point", "points", 1, "percentage point|percent point|per cent point|% point|pp|ppt"],
  ["basis point", "points", 0.01, "basis point|bp|bps"],
  ["millisecond", "duration", 1 / 86_400_000, "millisecond|ms"],
  ["tenth of a second", "duration", 1 / 864_000, "tenth of a second|tenths of a second"],
  ["hundredth of a second", "duration", 1 / 8_640_000, "hundredth of a second|hundredths of a second|hundredths"],
  ["thousandth of a second", "duration", 1 / 86_400_000, "thousandth of a second|thousandths of a second|thousandths"],
  ["second", "duration", 1 / 86_400, "second|sec"],
  ["minute", "duration", 1 / 1440, "minute|min"],
  ["hour", "duration", 1 / 24, "hour|hr|hrs"],
  ["day", "duration", 1, "day"],
  ["week", "duration", 7, "week|wk|wks"],
  ["fortnight", "duration", 14, "fortnight"],
  ["month", "duration", 30.44, "month"],
  ["year", "duration", 365.25, "year|yr|yrs"],
  ["decade", "duration", 3652.5, "decade"],
  ["century", "duration", 36_525, "century|centuries"],
  ["nanometre", "length", 1e-9, "nanometre|nanometer|nm"],
  ["micrometre", "length", 1e-6, "micrometre|micrometer|micron|μm|µm"],
  ["millimetre", "length", 0.001, "millimetre|millimeter|mm"],
  ["centimetre", "length", 0.01, "centimetre|centimeter|cm"],
  ["metre", "length", 1, "metre|meter|m"],
  ["kilometre", "length", 1000, "kilometre|kilometer|km|kms"],
  ["inch", "length", 0.0254, "inch|inches"],
  ["foot", "length", 0.3048, "foot|feet|ft"],
  ["yard", "length", 0.9144, "yard|yd|yds"],
  ["mile", "length", 1609.344, "mile|mi"],
  ["nautical mile", "length", 1852, "nautical mile|nmi"],
  ["light year", "length", 9.461e15, "light year"],
  ["square metre", "area", 1, "square metre|square meter|sq m|sqm|m2|m ²|m²|sq metre|sq meter"],
  ["square kilometre", "area", 1e6, "square kilometre|square kilometer|sq km|km2|km²|km ²"],
  ["square foot", "area", 0.0929, "square foot|square feet|sq ft|sqft|sq feet|sq . ft"],
  ["square mile", "area", 2.59e6, "square mile|sq mile|sq mi"],
  ["acre", "area", 4046.86, "acre"],
  ["hectare", "area", 1e4, "hectare|ha"],
  ["millilitre", "volume", 1e-6, "millilitre|milliliter|ml"],
  ["litre", "volume", 0.001, "litre|liter|l"],
  ["cubic metre", "volume", 1, "cubic metre|cubic meter|m3|m³|m ³"],
  ["cubic foot", "volume", 0.028317, "cubic foot|cubic feet"],
  ["gallon", "volume", 0.003785, "gallon"],
  ["pint", "volume", 0.000473, "pint"],
  ["barrel", "volume", 0.158987, "barrel|bbl"],
  ["microgram", "mass", 1e-9, "microgram|mcg|µg|μg|µ g|μ g"],
  ["milligram", "mass", 1e-6, "milligram|mg"],
  ["gram", "mass", 0.001, "gram|gramme|g"],
  ["kilogram", "mass", 1, "kilogram|kilo|kg|kgs"],
  ["tonne", "mass", 1000, "tonne|metric ton"],
  ["ton", "mass", 907.185, "ton|short ton"],
  ["pound", "mass", 0.453592, "pound|lb|lbs"],
  ["ounce", "mass", 0.02835, "ounce|oz"],
  ["kilometre per hour", "speed", 1 / 3.6, "km / h|km per hour|kmh|kph|km / hr|kilometre per hour|kilometer per hour"],
  [
    "kilometre per hour",
    "speed",
    1 / 3.6,
    "kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour",
  ],
  ["mile per hour", "speed", 0.44704, "mph|mile per hour|miles per hour|miles an hour|mile an hour"],
  ["metre per second", "speed", 1, "m / s|metre per second|meter per second|metres per second|meters per second"],
  ["knot", "speed", 0.514444, "knot"],
  [
    "celsius",
    "temperature",
    1,
    "° c|degree celsius|degrees celsius|celsius|degree centigrade|degrees centigrade|degrees c",
  ],
  ["celsius", "temperature", 1, "℃|deg c|degc|°c|degree c"],
  [
    "fahrenheit",
    "temperature",
    5 / 9,
    "° f|degree fahrenheit|degrees fahrenheit|fahrenheit|degrees f|℉|deg f|degf|°f|degree f",
  ],
  ["degree", "temperature", 1, "degree|°|deg"],
  ["joule", "energy", 1, "joule"],
  ["kilojoule", "energy", 1000, "kilojoule|kj"],
  ["kilocalorie", "energy", 4184, "calorie|kilocalorie|kcal"],
  ["watt hour", "energy", 3600, "watt hour|watthour|wh"],
  ["kilowatt hour", "energy", 3.6e6, "kwh|kilowatt hour|kilowatthour"],
  ["megawatt hour", "energy", 3.6e9, "mwh|megawatt hour|megawatthour"],
  ["gigawatt hour", "energy", 3.6e12, "gwh|gigawatt hour|gigawatthour"],
  ["terawatt hour", "energy", 3.6e15, "twh|terawatt hour|terawatthour"],
  ["watt", "power", 1, "watt"],
  ["kilowatt", "power", 1000, "kilowatt|kw"],
  ["megawatt", "power", 1e6, "megawatt|mw"],
  ["gigawatt", "power", 1e9, "gigawatt|gw"],
  ["horsepower", "power", 745.7, "horsepower|hp|ps"],
  ["brake horsepower", "power", 745.7, "bhp|brake horsepower"],
  ["kilobyte", "data", 1e3, "kilobyte|kb"],
  ["megabyte", "data", 1e6, "megabyte|mb"],
  ["gigabyte", "data", 1e9, "gigabyte|gb"],
  ["terabyte", "data", 1e12, "terabyte|tb"],
  ["petabyte", "data", 1e15, "petabyte|pb"],
  ["hertz", "number", 1, "hertz|hz"],
  ["kilohertz", "number", 1e3, "kilohertz|khz"],
  ["megahertz", "number", 1e6, "megahertz|mhz"],
  ["gigahertz", "number", 1e9, "gigahertz|ghz"],
  ["newton metre", "number", 1, "nm of torque|newton metre|newton meter|newtonmetre"],
  ["foot pound", "number", 1, "lb ft|lb-ft|pound feet|pound foot|foot pound"],
  ["mile per gallon", "number", 1, "mpg|mile per gallon|miles per gallon"],
  ["revolution per minute", "number", 1, "rpm|revolutions per minute"],
  ["gram per kilometre", "number", 1, "g / km"],
  ["milliampere hour", "number", 1, "mah"],
  ["decibel", "number", 1, "decibel|db"],
  ["volt", "number", 1, "volt"],
  ["pascal", "number", 1, "pascal|pa"],
  ["gigapascal", "number", 1e9, "gigapascal|gpa"],
];

const named = new Map<string, Unit>();
const written = new Map<string, Unit>();

for (const [name, measure, factor, ways] of rows) {
  add({ name, measure, factor, ...(name === "fahrenheit" ? { offset: -32 } : {}) }, ways);
}
for (const [name, currency, factor, ways] of coins) add({ name, measure: "money", factor, currency }, ways);

/** The unit of that canonical name: `unitNamed("week")` has factor 7. */
export function unitNamed(name: string): Unit | undefined {
  return named.get(name);
}

/** The unit that is written so, in lower case, single spaces for hyphens: `unitWritten("per cent")` is "percent". */
export function unitWritten(words: string): Unit | undefined {
  return written.get(words) ?? (words.length > 3 && words.endsWith("s") ? written.get(words.slice(0, -1)) : undefined);
}

function add(unit: Unit, ways: string): void {
  named.set(unit.name, unit);
  for (const way of ways.split("|")) written.set(way, unit);
}
