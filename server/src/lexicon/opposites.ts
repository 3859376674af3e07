/**
 * Words that stand at two ends of one thing: near in every other measure of meaning, since people say the same of both, and
 * never the same thing. Written by hand: a pair belongs here where an organization has a duty for either side.
 */
import { stem } from './stem';

const pairs = `
  departure arrival, departing arriving, outbound inbound, outgoing incoming, export import, output input, exit entry,
  exit entrance, loading unloading, load unload, payable receivable, debit credit, expense income, cost revenue,
  purchase sale, buying selling, buy sell, buyer seller, landlord tenant, lender borrower, employer employee,
  joiner leaver, starter leaver, hiring dismissal, onboarding offboarding, induction exit, 
  opening closing, open close, start-up shutdown, startup shutdown, assembly disassembly, assemble dismantle,
  installation removal, install remove, upload download, encryption decryption, encoding decoding, increase decrease,
  acceptance rejection, accept reject, positive negative, qualitative quantitative, formative summative,
  inpatient outpatient, adult child, adult infant, adult paediatric, maternal neonatal, antenatal postnatal, male female,
  acute chronic, oral written, verbal written, internal external, inner outer, indoor outdoor, interior exterior,
  upper lower, upstream downstream, front rear, front back, left right, top bottom, high low, horizontal vertical,
  hot cold, heating cooling, wet dry, clean dirty, fresh frozen, raw cooked, red white, hard soft, solid liquid,
  new used, old new, early late, day night, summer winter, spring autumn, morning evening, weekday weekend,
  domestic commercial, residential commercial, domestic international, domestic foreign, national international,
  local global, urban rural, public private, online offline, digital analogue, digital paper,
  manual automated, manual automatic, hardware software, wired wireless, fixed mobile, temporary permanent,
  planned unplanned, scheduled unscheduled, preventive corrective, proactive reactive, preoperative postoperative,
  strength weakness, cause effect, supply demand, sender recipient, teacher learner, doctor patient,
  petrol diesel, gas electric, gas electricity, timber steel, wood metal`;

const opposites = readPairs();

/** Whether one text names one end of something, and the other the other end. */
export function areOpposed(stems: readonly string[], others: readonly string[]): boolean {
  return stems.some(
    (key) =>
      !others.includes(key) && (opposites.get(key) ?? none).some((it) => others.includes(it) && !stems.includes(it)),
  );
}

const none: readonly string[] = [];

function readPairs(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const pair of pairs.trim().split(/,\s*/)) {
    const [a = '', b = ''] = pair.split(' ').map(stem);
    if (a !== b) {
      found.set(a, [...(found.get(a) ?? []), b]);
      found.set(b, [...(found.get(b) ?? []), a]);
    }
  }
  return found;
}
