import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import {
  groupByName,
  isGroupName,
  jobZoneName,
  majorGroup,
  majorGroups,
  naicsSector,
  naicsSectors,
  readSocCode,
} from '../../../server/src/lexicon/occupations';

suite('occupations', () => {
  test('SOC has 23 major groups and NAICS 20 sectors, each code once', () => {
    strictEqual(new Set(majorGroups.map(({ code }) => code)).size, 23);
    strictEqual(new Set(naicsSectors.map(({ code }) => code)).size, 20);
  });

  test('a SOC code needs its hyphen and six digits; two decimals make it complete', () => {
    deepStrictEqual(readSocCode('15-1299.08'), { code: '15-1299.08', major: '15', complete: true });
    deepStrictEqual(readSocCode('29-1141'), { code: '29-1141.00', major: '29', complete: false });
    for (const broken of ['', '15-129.08', '151299.08', '15-1299.8', ' 15-1299.08', '15–1299.08', '15-1299.08\n']) {
      strictEqual(readSocCode(broken), undefined, broken);
    }
  });

  test('a group goes by several forms of its name', () => {
    const group = majorGroup('15');
    ok(group);
    for (const name of [
      'Computer & Mathematical',
      'Computer and Mathematical Occupations',
      'COMPUTER AND MATHEMATICAL',
    ]) {
      ok(isGroupName(name, group), name);
    }
    ok(!isGroupName('Computer', group));
    strictEqual(groupByName('Life, Physical & Social Science')?.code, '19');
    strictEqual(groupByName('Healthcare'), undefined);
    strictEqual(majorGroup('12'), undefined);
  });

  test('a sector is two digits, a range, or one of its codes', () => {
    strictEqual(naicsSector('54')?.name, 'Professional, Scientific, and Technical Services');
    strictEqual(naicsSector('31-33'), naicsSector('32'));
    strictEqual(naicsSector('45')?.name, 'Retail Trade');
    for (const unknown of ['', '55x', '5', '43', '99', '31-32', '31–33', '541']) {
      strictEqual(naicsSector(unknown), undefined, unknown);
    }
  });

  test('job zones run from 1 to 5', () => {
    strictEqual(jobZoneName(1), 'Little or No Preparation Needed');
    strictEqual(jobZoneName(5), 'Extensive Preparation Needed');
    for (const unknown of [0, 6, 2.5, Number.NaN]) {
      strictEqual(jobZoneName(unknown), undefined);
    }
  });
});
