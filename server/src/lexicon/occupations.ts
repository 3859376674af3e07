/**
 * The public classifications that a framework's `occupation` speaks of: major groups of the Standard Occupational
 * Classification (SOC 2018), sectors of the North American Industry Classification System (NAICS 2022) and O*NET job zones.
 */

const groups = `
11 Management
13 Business and Financial Operations
15 Computer and Mathematical
17 Architecture and Engineering
19 Life, Physical, and Social Science
21 Community and Social Service
23 Legal
25 Educational Instruction and Library
27 Arts, Design, Entertainment, Sports, and Media
29 Healthcare Practitioners and Technical
31 Healthcare Support
33 Protective Service
35 Food Preparation and Serving Related
37 Building and Grounds Cleaning and Maintenance
39 Personal Care and Service
41 Sales and Related
43 Office and Administrative Support
45 Farming, Fishing, and Forestry
47 Construction and Extraction
49 Installation, Maintenance, and Repair
51 Production
53 Transportation and Material Moving
55 Military Specific`;

const sectors = `
11 Agriculture, Forestry, Fishing and Hunting
21 Mining, Quarrying, and Oil and Gas Extraction
22 Utilities
23 Construction
31-33 Manufacturing
42 Wholesale Trade
44-45 Retail Trade
48-49 Transportation and Warehousing
51 Information
52 Finance and Insurance
53 Real Estate and Rental and Leasing
54 Professional, Scientific, and Technical Services
55 Management of Companies and Enterprises
56 Administrative and Support and Waste Management and Remediation Services
61 Educational Services
62 Health Care and Social Assistance
71 Arts, Entertainment, and Recreation
72 Accommodation and Food Services
81 Other Services (except Public Administration)
92 Public Administration`;

/** A row of a classification: `code` is "15" or "31-33". */
export interface Category {
  readonly code: string;
  readonly name: string;
}

/** The 23 major groups; names without the word "Occupations". */
export const majorGroups: readonly Category[] = readRows(groups);

/** The 20 sectors; three of them span several two-digit codes. */
export const naicsSectors: readonly Category[] = readRows(sectors);

/** O*NET's names of the job zones 1 to 5. */
export const jobZones: readonly string[] = [
  'Little or No Preparation Needed',
  'Some Preparation Needed',
  'Medium Preparation Needed',
  'Considerable Preparation Needed',
  'Extensive Preparation Needed',
];

export interface SocCode {
  /** "15-1299.08": the whole code as O*NET writes it. */
  readonly code: string;
  /** Two digits: "15". */
  readonly major: string;
  /** The code has its two decimals; O*NET writes `.00` for the SOC occupation itself. */
  readonly complete: boolean;
}

/** Reads `##-####.##` or `##-####`; undefined for any other form. Whether such an occupation exists is not asked. */
export function readSocCode(text: string): SocCode | undefined {
  const parts = /^(\d\d)-\d{4}(\.\d\d)?$/.exec(text);
  const major = parts?.[1];
  return major === undefined
    ? undefined
    : { code: parts?.[2] ? text : `${text}.00`, major, complete: parts?.[2] !== undefined };
}

/** The major group of a two-digit code; undefined for a code that SOC does not have. */
export function majorGroup(code: string): Category | undefined {
  return majorGroups.find((group) => group.code === code);
}

/** Whether a name is that of a major group: "&" for "and", case, commas and the word "Occupations" do not count. */
export function isGroupName(name: string, group: Category): boolean {
  return plainName(name) === plainName(group.name);
}

/** The major group of a name, read as `isGroupName` does. */
export function groupByName(name: string): Category | undefined {
  return majorGroups.find((group) => isGroupName(name, group));
}

/** The sector of "54", "31-33" or a single code inside a range ("32"); undefined for any other text. */
export function naicsSector(code: string): Category | undefined {
  return naicsSectors.find((sector) => {
    const [first = '', last = first] = sector.code.split('-');
    return code === sector.code || (/^\d\d$/.test(code) && code >= first && code <= last);
  });
}

/** The name of a job zone; undefined for what is no whole number from 1 to 5. */
export function jobZoneName(zone: number): string | undefined {
  return jobZones[zone - 1];
}

function readRows(rows: string): Category[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const blank = row.indexOf(' ');
      return { code: row.slice(0, blank), name: row.slice(blank + 1) };
    });
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z]+/g, ' ')
    .replace(/ occupations? *$/, '')
    .trim();
}
