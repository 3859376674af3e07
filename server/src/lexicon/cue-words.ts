/** Words whose place on the ladder does not hang on their neighbours: 0 the lowest level, 1 the highest. Data only. */

const table = (rows: string): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  let place = 0;
  for (const item of rows.trim().split(/\s+/)) {
    if (item.endsWith(':')) {
      place = Number(item.slice(0, -1));
    } else {
      places.set(item, place);
    }
  }
  return places;
};

export const complexityWords = table(`
  0: basic elementary step-by-step rudimentary
  0.1: routine simple straightforward low-risk introductory
  0.25: uncomplicated
  0.33: well-defined small-scale
  0.6: unfamiliar sensitive
  0.67: complex non-routine nonroutine ambiguous contested conflicting high-stakes high-risk challenging hard-to-fill
    intricate
  0.8: novel unprecedented mission-critical business-critical
`);

export const scopeWords = table(`
  0.4: mid-scale
  0.67: end-to-end cross-departmental interdepartmental
  0.75: cross-functional cross-border large-scale
  0.85: ministers shareholders
  0.9: strategically multinational
  1: nationwide countrywide statewide companywide enterprisewide organizationwide organisationwide industrywide worldwide
`);

/** What "-wide" may stand behind. */
export const wideness = table(`
  0.5: team ward shift class unit
  0.7: department site facility building
  0.8: plant store branch faculty campus yard studio laboratory lab kitchen depot theatre
  1: organization organisation enterprise company firm group hospital school trust system industry sector nation country
    corporate corporation business agency college university district state city county region network fleet service
    practice federation institution bank chain authority council library programme program estate airline airport farm
    mill mine port newsroom brand portfolio force
`);

/** What "across", "throughout", "all" and "every" may stand before; the place is for the singular ("across the firm"). */
export const orgNouns = table(`
  0.67: department team unit ward site project function
  0.8: plant branch facility property outlet office store faculty campus terminal location depot warehouse shop clinic
    restaurant hotel
  1: organization organisation enterprise company firm group hospital school trust industry sector division profession
    business region country county state province nation jurisdiction network corporation institution agency district college university federation
    fleet airline farm
`);
