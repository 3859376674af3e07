import { type Choice, choose, fieldAt, isBlank, kindOf, placeOf, type Replaceable, textOf } from './fields';
import { defineRule } from './rule';

export const invalidJobZone = defineRule<Replaceable, object>({
  meta: {
    id: 'invalid-job-zone',
    description: 'The job zone is no whole number from 1 to 5, or it is said to be inferred where there is none.',
    severity: 'warning',
    fix: 'suggestion',
    options: {},
  },
  *check({ document }) {
    const zone = fieldAt(document, 'occupation', 'jobZone');
    const inferred = fieldAt(document, 'occupation', 'jobZoneInferred');
    if (zone && zone.node.type !== 'null' && !isZone(zone.node.value)) {
      const number = Number(textOf(zone)?.trim() || Number.NaN);
      const choices: Choice[] = isZone(number)
        ? [{ title: `Replace it by ${number}`, field: zone, value: number }]
        : [];
      yield {
        ...placeOf(document, zone),
        choices,
        message: `The job zone is ${zone.node.type === 'number' ? zone.node.value : kindOf(zone.node)}, but O*NET's job zones are the numbers 1 to 5. Write one of them without quotes, or null where the occupation has none.`,
      };
    }
    if (!inferred || inferred.node.type === 'null') {
      return;
    }
    if (inferred.node.type !== 'boolean') {
      const value = { true: true, false: false }[textOf(inferred)?.trim().toLowerCase() ?? ''];
      yield {
        ...placeOf(document, inferred),
        choices: value === undefined ? [] : [{ title: `Replace it by ${value}`, field: inferred, value }],
        message: `"jobZoneInferred" is ${kindOf(inferred.node)}. Write true or false, without quotes.`,
      };
    } else if (inferred.node.value === true && isBlank(zone)) {
      yield {
        ...placeOf(document, inferred),
        choices: [{ title: 'Replace it by false', field: inferred, value: false }],
        message: 'The job zone is said to be inferred, but there is none. Set "jobZone", or write false here.',
      };
    }
  },
  fix: choose,
});

function isZone(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;
}
