import prefixData from './si-prefixes.json' with { type: 'json' };
import data from './units.json' with { type: 'json' };

/** A unit of measurement as one of its forms names it. */
export interface Unit {
  /** Singular, as written where it is spelled out: "kilometre", "square mile", "megawatt". */
  readonly name: string;
  /** "time", "length", "mass", "power", "energy" … */
  readonly dimension: string;
  /** One unit is `factor` of `si`, plus `offset`; absent where there is no fixed value (month, year). */
  readonly si: { readonly unit: string; readonly factor: number; readonly offset: number } | null;
}

/** What the words behind the first must be, in lower case, and the unit all of them name. */
export interface UnitForm {
  readonly rest: readonly string[];
  readonly unit: Unit;
  readonly plural: boolean;
}

interface Entry {
  readonly unit: string;
  readonly names?: readonly string[];
  readonly plurals?: readonly string[];
  readonly symbols?: readonly string[];
  readonly prefixes?: readonly string[];
  readonly dimension: string;
  readonly si?: string;
  readonly factor?: number;
  readonly offset?: number;
}

const forms = new Map<string, UnitForm[]>();
const symbols = new Map<string, Unit>();
const plurals = new Map<string, string>();
const prefixes = new Map(prefixData.entries.map((entry) => [entry.prefix, entry]));

for (const entry of data.entries as readonly Entry[]) {
  add(entry, '', 1, '');
  for (const key of entry.prefixes ?? []) {
    const prefix = prefixes.get(key);
    if (prefix) add(entry, prefix.name, prefix.factor, prefix.prefix);
  }
}
for (const list of forms.values()) list.sort((a, b) => b.rest.length - a.rest.length);

function add(entry: Entry, prefix: string, by: number, sign: string): void {
  const unit = (name: string): Unit => ({
    name,
    dimension: entry.dimension,
    si:
      entry.si === undefined || entry.factor === undefined
        ? null
        : { unit: entry.si, factor: entry.factor * by, offset: entry.offset ?? 0 },
  });
  const names = [entry.unit, ...(entry.names ?? [])].map((name) => prefix + name);
  names.forEach((name, i) => {
    const made = unit(name);
    addForm(name, made, false);
    const own = entry.plurals?.[i];
    const plural = own === undefined ? `${name}s` : prefix + own;
    addForm(plural, made, true);
    plurals.set(name, plural);
  });
  for (const plural of (entry.plurals ?? []).slice(names.length)) addForm(prefix + plural, unit(names[0] ?? ''), true);
  for (const symbol of entry.symbols ?? []) {
    symbols.set(sign + symbol, unit(prefix + entry.unit));
    if (sign === 'k' || sign === 'm') continue;
    const lower = (sign + symbol).toLowerCase();
    if (lower.length > 1 && !symbols.has(lower)) symbols.set(lower, unit(prefix + entry.unit));
  }
}

function addForm(form: string, unit: Unit, plural: boolean): void {
  const [first = '', ...rest] = form.split(/[ -]/u);
  const list = forms.get(first) ?? [];
  if (list.some((known) => known.rest.join(' ') === rest.join(' '))) return;
  list.push({ rest, unit, plural });
  forms.set(first, list);
}

/** The units whose name begins with a lower-case word, those with most words first. */
export const unitForms = (first: string): readonly UnitForm[] => forms.get(first) ?? NONE;
const NONE: readonly UnitForm[] = [];

/** The unit of a symbol behind digits; capitals matter: "MW", "mW". */
export const unitSymbol = (symbol: string): Unit | undefined => symbols.get(symbol);

/** The plural of a unit's name: "feet", "degrees celsius", "miles per hour"; undefined for what is no unit. */
export const unitPlural = (name: string): string | undefined => plurals.get(name);
