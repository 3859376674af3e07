/**
 * General language of work. A row of `sameMeaning` holds words that name one thing, so that topics that differ by
 * them only are one topic. A row of `sameField` holds words of one field of work: they tell that two statements may
 * develop one ability, never that they say the same.
 */
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

const sameField = `
deliver supplier stock inventory procure purchase goods receive order warehouse source contract tender
recruit candidate interview vacancy hire applicant shortlist select talent posting screen sourcing
staff team crew brigade apprentice trainee colleague coach mentor train schedule supervise rota talent succession recruit workforce learner preceptor precept newly
learn train develop course skill competence capability curriculum lesson teach lms coach accredit
curriculum lesson scheme syllabus teach sequence
pupil class behave pastoral restorative routine discipline
pupil send inclusion differentiate support adapt eal attain equity scaffold
mark assess feedback exam grade test formative summative moderate
parent family carer guardian home
onboard starter induct orient newcomer probation
pay salary benefit reward compensation benchmark payroll
leave absence attendance conduct grievance discipline relation dispute union
policy handbook procedure standard rule provision framework
cost budget price margin profit estimate finance spend expense fund invest
estimate tender bid take-off quantity quote price
account ledger journal reconcile bank statement transaction bookkeeping posting close month-end
invoice payable receivable vendor payment credit creditor debtor
tax return vat filing deduct
audit control assurance compliance sample workpaper
compliance regulate law code inspect permit license
law legal statute case citation authority precedent research memo
court hearing trial exhibit witness litigate docket deadline filing
discovery production document disclose privilege review custodian
privilege confidential private secure protect redact disclose
private data-protection gdpr ethic personal re-identification consent
contract clause agreement negotiate closing
client intake interview engage relationship matter
safety hazard risk ppe protect lockout tagout permit glove helmet incident accident
risk hazard threat mitigate exposure
fire hot-work extinguisher smoulder evacuation emergency
emergency incident crisis rescue alarm drill evacuate respond
clean hygiene sanitation disinfect sterile infect ppe contaminate handwashing
medication dose drug administer prescribe pharmacy infusion regimen dispense
prescription label dispense dose medicine refill
patient assess vital sign observe examination symptom deteriorate triage
care plan goal intervention discharge
handover shift transfer transition discharge continuity
document record chart entry ehr note form file
record archive file retention index
wound dressing pressure injury skin
temperature fridge freeze haccp probe food-safety monitor
food menu dish recipe cook meal kitchen chef seasonal culinary special cost
allergen allergy ingredient dietary
table guest reservation service waiter dining front-of-house
room housekeeping linen guest laundry occupancy
reservation booking occupancy rate revenue check-in
guest complaint service satisfy feedback review recovery
customer complaint service satisfy return refund
sell customer lead prospect pitch pipeline account revenue crm
market campaign brand audience advertise channel promote content
social media post content engage
website content page web seo
weld joint bead electrode pass procedure fillet
weld inspect discontinuity porosity undercut penetrant acceptance
cut torch plasma bevel
pipe fit joint valve leak solder drain water plumb fixture
drain sewer waste blockage trap
boiler heat radiator burner gas combustion flue
wire circuit conductor terminal panel cable distribution switchboard conduit
conduit raceway tray bend
test fault troubleshoot diagnose measure reading multimeter continuity
motor drive starter vfd controls
ground earth bond electrode
drawing symbol diagram blueprint specification schedule plan print
machine setup tool lathe mill spindle cnc offset
measure gauge tolerance calibrate caliper inspect
maintain service repair overhaul preventive lubricate breakdown
vehicle brake engine tyre workshop
load freight route transport dispatch driver delivery truck logistics
warehouse pick pack pallet stock forklift store
quality inspect defect control audit assurance sample
process improve lean waste kaizen efficiency
project schedule milestone scope stakeholder deliverable plan
requirement stakeholder need specification elicit business analysis request
stakeholder relationship engage executive partner
data quality validate clean cleanse standardise duplicate governance lineage
data model statistic regression predict experiment test machine-learning forecast
chart dashboard report visualize metric kpi indicator
sql query database table pipeline join
test case script defect bug regression suite automate coverage
defect bug triage ticket severity report
release deploy build pipeline continuous environment
code develop program review repository git commit version
architecture design component module interface pattern
security vulnerability access threat patch secure
incident outage root-cause failure on-call recovery
system monitor log alert observe performance
install upgrade deploy software hardware configure
support ticket helpdesk user service desk
user experience interface usability prototype research
research study survey evidence literature publish evaluate
sample specimen laboratory analyse assay reagent
irrigate water sprinkler pump
crop plant seed sow harvest field grow
soil fertilise nutrient compost
pest disease weed spray
animal herd feed livestock welfare veterinary
forest tree timber felling
child play early-years nursery development
behaviour support plan client counselling therapy
safeguarding abuse protection referral vulnerable
case client assess plan referral caseload
benefit claim eligibility application
insurance claim policy underwriting loss
loan credit mortgage lend
investment portfolio fund asset client
fraud detect suspicious transaction
police patrol arrest evidence scene
customs border inspection cargo
flight aircraft crew passenger cabin
passenger ticket journey safety
tour guide itinerary visitor
event venue booking supplier attendee
exhibition collection museum artefact
library catalogue collection loan reader
photograph image camera edit
video edit footage sound
music rehearsal performance
hair cut colour client salon
skin treatment facial client
exercise fitness session client training
sport coach player team
news story source interview edit
translate language text interpret
print press colour proof
sew garment pattern fabric
wood joint furniture cabinet
concrete formwork pour slab
brick mortar wall course
roof tile flashing
paint surface coat primer finish
surface clean degrease prepare mill-scale
scaffold height access platform
site survey level setting-out measure
environment waste emission sustainable recycle energy
energy efficiency audit consumption
governance board committee policy
strategy direction vision long-term
leader manage team people
change transformation improve programme
innovate improve idea pilot
communicate present report write audience
meeting minute agenda diary
diary travel meeting appointment schedule
correspondence letter email draft template
train apprentice learner trade
mentor induct early-career
`;

interface Relations {
  readonly meanings: ReadonlyMap<string, readonly number[]>;
  readonly fields: ReadonlyMap<string, readonly number[]>;
}

let relations: Relations | undefined;

function loaded(): Relations {
  relations ??= { meanings: readRows(sameMeaning), fields: readRows(sameField) };
  return relations;
}

/** Rows of words of one meaning that a stem stands in. */
export function meaningsOf(key: string): readonly number[] {
  return loaded().meanings.get(key) ?? [];
}

/** Rows of words of one field of work that a stem stands in. */
export function fieldsOf(key: string): readonly number[] {
  return loaded().fields.get(key) ?? [];
}

function readRows(table: string): Map<string, number[]> {
  const map = new Map<string, number[]>();
  table
    .trim()
    .split('\n')
    .forEach((row, index) => {
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
