/** The singular of nouns. All words are in lower case. */

const irregularNouns = `
analyses analysis, appendices appendix, axes axis, bacteria bacterium, calves calf, children child, crises crisis,
criteria criterion, curricula curriculum, diagnoses diagnosis, emphases emphasis, errata erratum, feet foot,
fungi fungus, geese goose, genera genus, halves half, hooves hoof, hypotheses hypothesis, indices index, knives knife,
larvae larva, leaves leaf, lice louse, lives life, loaves loaf, matrices matrix, men man, mice mouse, neuroses neurosis,
nuclei nucleus, oases oasis, ova ovum, oxen ox, paralyses paralysis, people person, phenomena phenomenon,
prognoses prognosis, prostheses prosthesis, quizzes quiz, radii radius, scarves scarf, selves self, shelves shelf,
stimuli stimulus, strata stratum, syllabi syllabus, symposia symposium, syntheses synthesis, teeth tooth, theses thesis,
thieves thief, vertebrae vertebra, vertices vertex, wives wife, wolves wolf, women woman, yourselves yourself,
foremen foreman, tradesmen tradesman, craftsmen craftsman, metastases metastasis, stenoses stenosis,
parentheses parenthesis, cookies cookie, movies movie, calories calorie, ties tie, dies die, pies pie,
gases gas, buses bus, campuses campus, bonuses bonus, focuses focus, censuses census, statuses status, choruses chorus,
shoes shoe, toes toe, hoes hoe, canoes canoe, lenses lens, viruses virus, caches cache, aches ache, headaches headache, niches niche`;

/** Words in -s that are no plural, or that keep their s. */
const noPlural = new Set(
  `always news series species premises physics mathematics lens gas bus plus thus this his its is was has as us yes
  analysis basis crisis thesis hypothesis diagnosis synthesis emphasis axis oasis prognosis perhaps across besides sometimes
  canvas atlas bias iris pelvis sepsis dialysis means diabetes rabies scabies kudos chaos herpes ethos pathos goods
  measles odds headquarters whereas towards afterwards upwards downwards overseas mens`.split(/\s+/),
);

const irregularPlural = new Map<string, string>();
for (const row of irregularNouns.split(',')) {
  const [plural = '', singular = ''] = row.trim().split(/\s+/);
  irregularPlural.set(plural, singular);
}

/** The singular of a noun; a word that is no plural stays as it is. Spelling is kept: fold it apart. */
export function nounBase(word: string): string {
  if (!word.endsWith('s')) {
    return irregularPlural.get(word) ?? word;
  }
  if (word.length < 4 || noPlural.has(word)) {
    return word;
  }
  const irregular = irregularPlural.get(word);
  if (irregular !== undefined) {
    return irregular;
  }
  if (/(?:ss|us|is|ics)$/.test(word)) {
    return word;
  }
  if (word.endsWith('ies')) {
    return `${word.slice(0, -3)}y`;
  }
  if (/(?:[^aeiou]oes|sses|shes|xes|zzes|ches)$/.test(word)) {
    return word.slice(0, -2);
  }
  return word.slice(0, -1);
}
