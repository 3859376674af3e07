/**
 * General language of work. A row of `sameMeaning` holds words that name one thing, so that topics that differ by
 * them only are one topic. A row of `sameField` holds words of one field of work: they tell that two statements may
 * develop one ability, never that they say the same.
 */
import { fields } from './fields';
import { stem } from './stem';

const sameMeaning = `
staff employee personnel workforce
buy purchase procure
supplier vendor
client customer
guest visitor
car vehicle automobile
lorry truck
fix repair mend
medication drug
illness disease
doctor physician
clean wash
cleanse clean
discover find
colleague coworker teammate
fault defect failure malfunction discontinuity
error mistake
hazard danger
complaint grievance
contract agreement
law legislation statute
rule regulation
pupil student learner
lesson class
teach instruct
coach mentor
assess evaluate appraise
examine inspect check
verify validate confirm
record log
record register
note memo
write draft
forecast predict projection
bill invoice
wage salary pay remuneration reward
recruit hire
shortlist screen
schedule rota roster
meet appointment
handover handoff
begin start
end finish complete
help assist
tool instrument
device appliance
machine machinery
garbage waste refuse rubbish trash
rubbish scrap
ship dispatch
parcel package
storehouse warehouse
inventory stock
shop store
menu dish
cookery cuisine
drink beverage
soil ground
timber lumber wood
pipe tube
wire cable conductor
luminaire lamp
drawing blueprint print diagram schematic
specification spec
plan layout
price rate tariff
money cash
budget spend expenditure
cost expense
revenue income turnover
tax levy
borrow loan lend credit
customer patron
advert advertise
website web site
software application app
computer pc
login password credential
backup restore
network lan
bug defect
release deploy
dataset data
chart graph
dashboard visualize
query sql
research investigate
paper article
child infant
elderly elder older
carer caregiver
family parent
patient resident
wound sore ulcer
injury trauma
operation surgery
injection inject
blood
handwashing hygiene
infect contaminate
germ bacteria pathogen
protect safeguard
police officer
crime offence
fire blaze
rescue
accident incident
alarm alert
key lock
court tribunal
lawyer attorney counsel solicitor barrister
brief memo
evidence exhibit
citation cite
will testament
landlord owner
tenant renter occupant
house home dwelling
room space
garden yard
plant crop
tree
animal livestock
feed fodder
weed
pest
harvest reap
boat vessel ship
plane aircraft airplane
trip journey travel
luggage baggage
ticket
book reserve
event function
conference congress
speech talk presentation
interview
`;

interface Relations {
  readonly meanings: ReadonlyMap<string, readonly number[]>;
  readonly fields: ReadonlyMap<string, readonly number[]>;
}

let relations: Relations | undefined;

function loaded(): Relations {
  relations ??= { meanings: readRows(sameMeaning.trim().split('\n')), fields: readRows(fields) };
  return relations;
}

/** Rows are numbered from 0 up to these. */
export const meaningRows = sameMeaning.trim().split('\n').length;
export const fieldRows = fields.length;

/** Rows of words of one meaning that a stem stands in. */
export function meaningsOf(key: string): readonly number[] {
  return loaded().meanings.get(key) ?? none;
}

/** Rows of words of one field of work that a stem stands in. */
export function fieldsOf(key: string): readonly number[] {
  return loaded().fields.get(key) ?? none;
}

const none: readonly number[] = [];

function readRows(rows: readonly string[]): Map<string, number[]> {
  const map = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const word of row.split(/[\s-]+/)) {
      const key = stem(word);
      const rows = map.get(key);
      if (!rows) {
        map.set(key, [index]);
      } else if (!rows.includes(index)) {
        rows.push(index);
      }
    }
  });
  return map;
}
