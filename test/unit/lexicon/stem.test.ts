import assert from 'node:assert/strict';
import { stem } from '../../../server/src/lexicon/stem';

/** Words of one family a row. */
const families = `
install installs installing installed installation installations
maintain maintenance maintaining
assess assessment assessments assessing
analyse analyze analysis analyses analytical
organise organize organising organized
organisation organization organizational
label labels labelled labeled labelling
colour color colours
plan plans planned planning
verify verifies verified verification
accurate accuracy accurately
comply compliance
deliver delivery deliveries
safe safety safely
prevent prevention preventive
creative creativity
supervise supervision supervisor`;

/** Words that look alike and are not. */
const friends = `
tutor tutorial
police policy
university universe
organ organization
organize organization
general generate
hospital hospitality
person personnel
account accountant
build building
water watt
station state
number numeral
supplier supply
apprentice appreciate
committee commit`;

suite('stem', () => {
  for (const row of families.trim().split('\n')) {
    test(`one key: ${row}`, () => assert.equal(new Set(row.split(' ').map(stem)).size, 1));
  }
  for (const row of friends.trim().split('\n')) {
    test(`two keys: ${row}`, () => assert.equal(new Set(row.split(' ').map(stem)).size, 2));
  }
});
