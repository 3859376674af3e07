export interface IsoDate {
  readonly text: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Milliseconds since 1970, as `Date` counts them. */
  readonly time: number;
}

const form = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)$/;

/** An ISO 8601 date with a time and a zone; undefined for all else, and for days that no calendar has. */
export function isoDate(text: string): IsoDate | undefined {
  const [, year, month, day] = form.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) {
    return undefined;
  }
  const numbers = { year: Number(year), month: Number(month), day: Number(day) };
  const midnight = new Date(Date.UTC(numbers.year, numbers.month - 1, numbers.day));
  return midnight.getUTCMonth() + 1 === numbers.month && midnight.getUTCDate() === numbers.day
    ? { text, year: numbers.year, month: numbers.month, time: midnight.getTime() }
    : undefined;
}
