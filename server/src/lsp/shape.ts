/** What plain data from outside has to be like, in sentences for whoever wrote the other side. */

/** A sentence on what is wrong at a place, undefined where nothing is. `place` is such as `position.line`. */
export type Shape = (value: unknown, place: string) => string | undefined;

export const text = named('a text', (value) => typeof value === 'string');
export const count = named('a whole number from 0 up', (value) => Number.isInteger(value) && Number(value) >= 0);
export const whole = named('a whole number', (value) => Number.isInteger(value));
export const flag = named('true or false', (value) => typeof value === 'boolean');
export const anything: Shape = () => undefined;

export function oneOf(...values: readonly string[]): Shape {
  return named(`one of ${values.map((it) => `"${it}"`).join(', ')}`, (value) => values.includes(value as string));
}

/** Members that are not named here may be anything. */
export function object(members: Readonly<Record<string, Shape>> = {}): Shape {
  const isObject = named('an object', (value) => typeof value === 'object' && value !== null && !Array.isArray(value));
  return (value, place) =>
    isObject(value, place) ??
    first(Object.entries(members), ([name, shape]) =>
      shape((value as Record<string, unknown>)[name], place === '' ? name : `${place}.${name}`),
    );
}

export function list(item: Shape): Shape {
  const isList = named('a list', Array.isArray);
  return (value, place) =>
    isList(value, place) ?? first(value as readonly unknown[], (it, index) => item(it, `${place}[${index}]`));
}

/** Some clients write null for what they leave out. */
export function optional(shape: Shape): Shape {
  return (value, place) => (value === undefined || value === null ? undefined : shape(value, place));
}

/** An object whose other members depend on one of them. */
export function byMember(name: string, shapes: Readonly<Record<string, Shape>>): Shape {
  const kind = object({ [name]: oneOf(...Object.keys(shapes)) });
  return (value, place) =>
    kind(value, place) ?? shapes[String((value as Record<string, unknown>)[name])]?.(value, place);
}

function named(name: string, fits: (value: unknown) => boolean): Shape {
  return (value, place) => {
    if (fits(value)) {
      return undefined;
    }
    const subject = place === '' ? 'They' : `"${place}"`;
    return value === undefined
      ? `${subject} ${place === '' ? 'are' : 'is'} missing, and should be ${name}.`
      : `${subject} should be ${name}, not ${shown(value)}.`;
  };
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 40 ? `${json.slice(0, 39)}…` : json;
}

function first<T>(items: Iterable<T>, check: (item: T, index: number) => string | undefined): string | undefined {
  let index = 0;
  for (const item of items) {
    const fault = check(item, index++);
    if (fault !== undefined) {
      return fault;
    }
  }
  return undefined;
}
