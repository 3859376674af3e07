/** A framework of four levels in which one thread is under test; each level has a plain statement beside it. */
export function withThread(
  levels: Readonly<Partial<Record<'emerging' | 'developing' | 'proficient' | 'advanced', string>>>,
): string {
  const plain = {
    emerging: 'Tool crib — return borrowed spanners.',
    developing: 'Coolant circuits — flush and refill radiators.',
    proficient: 'Gearbox overhauls — plan rebuilds of transmissions.',
    advanced: 'Fire drills — govern evacuation at every depot.',
  };
  const parts = (['emerging', 'developing', 'proficient', 'advanced'] as const).map((key) => {
    const label = key.charAt(0).toUpperCase() + key.slice(1);
    const own = levels[key] === undefined ? '' : `,\n${levels[key]}`;
    return `"${key}": {"label": "${label}", "statements": [\n  "${plain[key]}"${own}\n]}`;
  });
  return `{"framework": {"levels": {\n${parts.join(',\n')}\n}}}`;
}
