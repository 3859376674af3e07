/**
 * Families of words that no rule of endings joins, or that a rule would join by mistake; a family a line, its key
 * first. A line of one word keeps that word as it is ("building" is no form of "build" in a topic).
 */
export const wordFamilies = `
analyze analyse analysis analyses analytic analytics analytical analytically analyst analysts analyzed analysed analyzing analysing
maintain maintenance maintained maintaining maintains maintainer
diagnose diagnosis diagnoses diagnostic diagnostics diagnosing diagnosed
strategy strategies strategic strategically strategist
describe description descriptions descriptive described describing
decide decision decisions deciding decided decisive
comply compliance compliant complied complying complies
produce product products production productive productivity produced producing producer producers
receive receipt receipts received receiving
reconcile reconciliation reconciliations reconciled reconciling
negotiate negotiation negotiations negotiated negotiating negotiator negotiators
succeed succession
perceive perception
pronounce pronunciation
retain retention retained retaining
detain detention
acquire acquisition acquisitions acquired acquiring
require requirement requirements required requiring
inquire inquiry inquiries enquire enquiry enquiries enquired enquiring
apply application applications applied applying applicable
applicant applicants
comprehend comprehension
supply supplies supplied supplying
supplier suppliers
supervise supervision supervisor supervisors supervisory supervised supervising
invest investment investments investor investors
investigate investigation investigations investigator investigators investigative investigating investigated
instruct instruction instructions instructional instructor instructors instructing
construct construction constructing constructed
destroy destruction
reduce reduction reductions reduced reducing
introduce introduction introductory introduced
resolve resolution resolutions resolved resolving
evolve evolution
solve solution solutions solving solved solver
fail failure failures failed failing
press pressure pressures pressurized pressurised
measure measurement measurements measured measuring
close closure closures closing closed
expose exposure exposures
depart departure departures
sign signature signatures
proceed procedure procedures procedural
treat treatment treatments treated treating
grow growth
weigh weight weights weighing weighed
deep depth depths
long length lengths
high height heights
strong strength strengths strengthen
warm warmth
safe safety safely safer
sure
insure insurance insurer insurers insured
assure assurance assured assuring
occur occurrence occurrences
prefer preference preferences preferred
refer referral referrals referred referring
reference references referencing
transfer transfers transferred transferring transferral
infer inference
defer deferral
interfere interference
clear clearance clearly clearing
guide guidance guided guiding guides guideline guidelines
assist assistance assisted assisting
assistant assistants
attend attendance attended attending
perform performance performed performing
tolerate tolerance tolerances
resist resistance
accept acceptance accepted accepting acceptable
govern governance governed governing
deliver delivery deliveries delivered delivering
discover discovery discovered
recover recovery recovered recovering
assemble assembly assemblies assembled assembling
store storage stored storing stores
pack packing packed packaging package packages
drain drainage
break breakage
use usage user users using used
waste wastage wastes wasted
collect collection collections collected collecting collector
consult consultation consultations consultancy consultant consultants consulting
inspect inspection inspections inspector inspectors
select selection selections selected selecting selector
operate operation operations operational operator operators operating operated
cooperate cooperation
educate education educational educator educators
teach teacher teachers teaching taught
train training trained trainer trainers trainee trainees
learn learning learned learner learners learnt
coach coaching coached coaches
mentor mentoring mentors mentored mentorship
tutor tutors tutoring
tutorial tutorials
lead leading led leader leaders leadership
manage management managed managing manages
manager managers managerial
own owner owners ownership
member members membership
intern interns internship internships
apprentice apprentices apprenticeship apprenticeships
partner partners partnership partnerships
friend friends friendship
weld welding welds welder welders welded reweld
solder soldering soldered
braze brazing brazed brazer
plumb plumbing plumber plumbers
clean cleaning cleans cleaned cleaner cleaners cleanse cleansing cleanliness
paint painting paints painted painter painters
print printing prints printed printer printers
drive driving drives driven driver drivers
cut cutting cuts cutter cutters
cook cookery cooking cooks cooked
bake baking bakery bakeries baked baker bakers
butcher butchery butchers
nurse nursing nurses nursery
farm farming farms farmer farmers
build builds built
building buildings
ceiling ceilings
wire wiring wires wired
bond bonding bonds bonded
ground grounding grounded
earth earthing earthed
conduct conducts conducted conducting
conductor conductors
contract contracts contracted contracting contractual
contractor contractors
number numbers numbered numbering
order orders ordered ordering
report reports reported reporting
record records recorded recording recordkeeping
document documents documented documenting documentation documentary
file files filed filing
plan plans planned planning planner planners
schedule schedules scheduled scheduling scheduler timetable timetables timetabling timetabled
budget budgets budgeted budgeting budgetary
forecast forecasts forecasted forecasting
account accounts
accounting
accountant accountants accountancy
audit audits audited auditing auditor auditors
tax taxes taxation taxable
price prices priced pricing
cost costs costed costing costings
estimate estimates estimated estimating estimation estimator estimators
tender tenders tendering tendered
bid bids bidding
bill bills billing billed
invoice invoices invoicing invoiced
pay pays paid payment payments paying payable
payroll payrolls
sell sells selling sold sale sales seller
buy buys buying bought buyer buyers
purchase purchases purchased purchasing purchaser
procure procures procured procurement
market markets marketing marketed
advertise advertising advertisement advertisements advert adverts
brand brands branding branded
design designs designed designing designer designers
develop develops developed developing development developments developmental
developer developers
engineer engineers engineering engineered
test tests tested testing tester testers
check checks checked checking checker
examine examination examinations exam exams examined examining examiner
assess assesses assessed assessing assessment assessments assessor
evaluate evaluates evaluated evaluating evaluation evaluations evaluative
monitor monitors monitored monitoring
observe observes observed observing observation observations observational
calculate calculates calculated calculating calculation calculations calculator
calibrate calibrates calibrated calibrating calibration calibrations
configure configures configured configuring configuration configurations
communicate communicates communicated communicating communication communications
community communities
commission commissions commissioning commissioned
committee committees
automate automates automated automating automation automatic automatically
automobile automobiles automotive
visualize visualise visualization visualisation visualizations visualisations visual visually
model models modeled modelled modeling modelling
moderate moderates moderated moderating moderation
organization organisation organizations organisations organizational organisational
organize organise organizes organises organized organised organizing organising organizer organiser
institution institutions institutional
institutionalize institutionalise
policy policies
police policing
university universities
universe universal
general generally
generate generates generated generating generation
generator generators
medicate medication medications medicine medicines medicinal
medical medically
surgery surgeries surgical surgeon
patient patients
client clients
clinic clinics clinical clinically clinician clinicians
electric electrical electrically electricity
electrician electricians
electronic electronics electronically
mechanic mechanics mechanical mechanically
chemical chemicals chemically
physical physically
technical technically technique techniques
technician technicians
technology technologies technological
specify specifies specified specifying specification specifications spec specs
specific specifically
specialize specialise specialist specialists specialized specialised specialty
special
classify classifies classified classifying classification classifications
verify verifies verified verifying verification
certify certifies certified certifying certification certifications certificate certificates
qualify qualifies qualified qualifying qualification qualifications
quality qualities
quantity quantities
identify identifies identified identifying identification
identity identities
notify notifies notified notifying notification notifications
simplify simplification
quantify quantification
modify modifies modified modifying modification modifications
remedy remedies remedial remediation
repair repairs repaired repairing
replace replaces replaced replacing replacement replacements
remove removes removed removing removal
dispose disposes disposed disposing disposal
approve approves approved approving approval approvals
renew renewal renewals
appraise appraisal appraisals
propose proposes proposed proposal proposals
install installs installed installing installation installations installer
integrate integrates integrated integrating integration
migrate migration migrations
administer administers administered administering administration administrative administrate administrator administrators
minister ministry
register registers registered registering registration registrations registry registrar
prescribe prescribes prescribed prescription prescriptions prescriber
subscribe subscription subscriptions
transcribe transcription transcript transcripts
recruit recruits recruited recruiting recruitment recruiter
employ employs employed employment
employee employees
employer employers
confide confidential confidentiality confidence confidences
secure security secures secured securing
private privacy
privilege privileges privileged
protect protects protected protecting protection protective
prevent prevents prevented preventing prevention preventive preventative
infect infection infections infectious
disinfect disinfection disinfectant
sterile sterilize sterilise sterilization sterilisation sterility
contaminate contamination contaminant contaminants decontamination decontaminate
pollute pollution
irrigate irrigation
ventilate ventilation ventilator
navigate navigation
emergency emergencies
emerge
urgent urgency
frequent frequency frequently
accurate accuracy accurately
efficient efficiency efficiencies efficiently
effective effectiveness effectively effect effects
deficient deficiency deficiencies
proficient proficiency
sufficient
transparent transparency
consistent consistency consistently
resident residents residential
incident incidents incidental
accident accidents accidental
event events
evidence evidential evidences
sequence sequences sequencing sequenced
science sciences scientific scientist scientists
audience audiences
differ difference differences different
differentiate differentiates differentiated differentiation
include includes including included inclusion inclusive
conclude conclusion conclusions
exclude exclusion exclusions
person persons people personal
personnel
hospital hospitals
hospitality
material materials
manual manuals manually
metal metals metallic
signal signals signalling signaling
terminal terminals
terminate terminates terminated termination terminations
capital
legal legally
regulate regulates regulated regulation regulations regulatory regulator regulators
legislate legislation legislative
litigate litigation
colleague colleagues
dialog dialogue dialogues
catalog catalogue catalogues cataloging cataloguing catalogued
program programme programmes programs
programming programmer programmers
center centre centres centers
meter metre metres meters metering
fiber fibre fibres fibers
liter litre litres
defense defence
offense offence offences
license licence licences licenses licensed licensing
practice practise practices practised practising practical
practitioner practitioners
practicable
color colour colours colors coloring colouring colored coloured
labor labour
laboratory laboratories lab labs
flavor flavour flavours
harbor harbour
neighbor neighbour
behavior behaviour behaviors behaviours behavioural behavioral
mold mould moulds moulding molds molding
tire tyre tyres tires
gray grey
judge judgment judgement judgements judging judged
anesthetic anaesthetic anesthesia anaesthesia anaesthetist
pediatric paediatric pediatrics paediatrics
feces faeces
fetal foetal
maneuver manoeuvre manoeuvres
aluminum aluminium
aging ageing
fulfill fulfil fulfilment fulfillment
enroll enrol enrolment enrollment enrolments enrollments enrolling enrolled
skill skills skilled skilful
label labels labeled labelled labeling labelling
travel travels traveled travelled traveling travelling
fuel fuels fueling fuelling
cancel cancels cancellation cancelled canceled
channel channels
tunnel tunnels tunneling tunnelling
enter enters entered entering entry entries
enterprise enterprises
exit exits
feed feeds feeding fed
feedback
stock stocks stocktake stocktakes stocktaking
stockholder stockholders shareholder
stakeholder stakeholders
handover handovers handoff handoffs
hand hands
handle handles handled handling
take takes taken taking took
give gives given giving gave
write writes writing written wrote writer writers
read reads reading readings reader
speak speaks speaking spoken speech
draw draws drawing drawings drawn
bend bends bending bent
grind grinds grinding
find finds finding findings
keep keeps keeping kept
hold holds holding held
make makes making made
meet meets meeting meetings
meal meals
set sets setting settings
run runs running
plant plants planted planting
animal animals
water waters watering watered
fire fires
firefight firefighting firefighter firefighters
weather
winter
butter
matter matters
letter letters
paper papers
power powers powered powering
tower towers
shower showers
tool tools tooling
toolbox
school schools schooling
pupil pupils
student students
child children childhood
woman women
man men
foot feet
tooth teeth dental dentist dentistry dentists
knife knives
shelf shelves shelving
leaf leaves
life lives
staff staffs staffing staffed
team teams teamwork
crew crews
group groups
round rounds
ward wards
wound wounds
dress dresses dressing dressings dressed
dose doses dosing dosage dosages
diet diets dietary dietician dietitian
nutrition nutritional nutrient nutrients nutritionist
allergy allergies allergen allergens allergic
therapy therapies therapeutic therapist therapists
pharmacy pharmacies pharmacist pharmacists pharmaceutical pharmaceuticals
benefit benefits
fit fits fitting fittings fitted fitter
fitness
refrigerate refrigerant refrigerants refrigeration refrigerator refrigerators
heat heats heating heater heaters heated
light lights lighting lit
move moves moving moved movement movements mobility
vacancy vacancies vacant
tenant tenants tenancy tenancies
occupy occupancy occupied occupant occupants
pregnant pregnancy pregnancies maternity maternal
final finally finalize finalise
finance finances financial financing financially
fund funds funding funded
fundamental fundamentals
profit profits profitability profitable
revenue revenues
trade trades trading
transact transaction transactions transactional
critical critically criticality
critique critiques
criterion criteria
hypothesis hypotheses
basis bases
crisis crises
thesis theses
datum data
dataset datasets
database databases
medium media
curriculum curricula curricular
agenda agendas
schema schemas schemata
axis axes
matrix matrices
index indexes indices indexing indexed
appendix appendices
vertex vertices
news
series
species
lens lenses
gas gases
bus buses
business businesses
process processes processed processing processor
access accesses accessed accessing accessible accessibility
success successes successful successfully
witness witnesses
harness harnesses
illness illnesses
wellness wellbeing
address addresses addressing addressed
progress progresses progression progressive progressing
discuss discusses discussion discussions discussing
express expression
compress compression compressor compressors compressed
status
virus viruses
bonus bonuses
campus campuses
census
focus focuses
menu menus
ethic ethics ethical
logistic logistics logistical
statistic statistics statistical statistician
tactic tactics tactical
metric metrics
topic topics
basic basics
public publicly
publish publishes published publishing publisher publication publications
publicity
respond responds responded responding response responses responsive responder responders
responsible responsibility responsibilities
correspond correspondence corresponding
extend extension extensions
expand expansion
suspend suspension suspensions
tense tension tensioning
convert converts conversion conversions converted
invert inversion inverter inverters
version versions versioning
revise revises revised revision revisions
divide division divisions divisional
provide provides provided provision provider providers
permit permits permitted permission permissions
admit admits admitted admission admissions
submit submits submitted submission submissions
transmit transmits transmission transmissions transmittal
emit emission emissions
omit omission
intervene intervention interventions
convene
convention conventions conventional
invent invention
inventory inventories
detect detects detected detection detector detectors
correct corrects corrected correction corrections corrective
direct directs directed directing
direction directions
director directors
directory directories
object objection objections
objective objectives
subject subjects
project projects
projection projections
reject rejects rejected rejection
inject injection injections
active activity activities
activate activates activated activation
act acts acting action actions
actor actors
react reaction reactions reactive
interact interaction interactions interactive
relate relates related relating relation relations relational
relationship relationships
relative
motivate motivates motivation
motive
motor motors
motion motions
promote promotes promoted promotion promotions promotional
station stations
stationary
stationery
section sections
portion portions portioning
condition conditions conditioning
position positions positioning
addition additional
edition editions
editor editors editorial edit edits editing edited
traffic
nation nations national
international
function functions functional functionality
mission missions
session sessions
profession professions professional professionals
question questions questioning questionnaire questionnaires
suggestion suggest suggests
digest digestion
exhaust
exhibit exhibits exhibition exhibitions exhibited
inhibit
deposit deposits
transit
transition transitions
transport transports transporting transportation transported
import imports importing
export exports exporting
support supports supported supporting
port ports
portal portals
passport passports
airport airports
important importance
distort distortion
distribute distributes distributed distribution distributor
contribute contribution contributions contributor contributors
attribute attributes attribution
institute institutes
constitute constitution
substitute substitution
pollinate pollination
germinate germination
propagate propagates propagated propagation
fertile fertilize fertilise fertilizer fertiliser fertilizers fertilisers fertility
harvest harvests harvesting harvested
prune prunes pruning
crop crops cropping
soil soils
sow sows sowing
mow mowing
turf
reserve reserves reservation reservations booking bookings
book books
complain complains complaint complaints complainant
settle settles settled settlement settlements
agree agrees agreed agreement agreements
argue argument arguments
state states stated
statement statements
department departments departmental
apartment apartments
equip equipment equipped
ship ships shipped shipping shipment shipments
government governments
environment environments environmental
instrument instruments instrumentation
implement implements implemented implementing implementation implementations
experiment experiments experimental experimentation
supplement supplements
complement
compliment
element elements
segment segments segmentation
comment comments
moment
cement
garment garments
ornament
fragment
increment
deploy deploys deployed deploying deployment deployments
improve improves improved improving improvement improvements
achieve achieves achieved achievement achievements
involve involves involved involvement
engage engages engaged engagement engagements engaging
arrange arranges arranged arrangement arrangements arranging
encourage encouragement
enforce enforces enforced enforcement
adjust adjusts adjusted adjustment adjustments
align aligns aligned alignment realign
invoke
accommodate accommodation accommodations
recommend recommends recommended recommendation recommendations
present presents presented presenting presentation presentations presenter
represent representation representative representatives
confirm confirmation
inform informs informed information
transform transformation transformations
transformer transformers
form forms
format formats formatting
formula formulas formulae formulate formulation
platform platforms
uniform uniforms
explain explains explained explanation explanations
interpret interprets interpreted interpretation interpreter
expect expectation expectations expected
ferment fermentation
orient orientation orientate
negotiable
cite cites cited citing citation citations
quote quotes quoted quotation quotations
note notes noted
notice notices
notary notarize
memo memos memorandum memoranda
brief briefs briefing briefings
hear hears hearing hearings
safeguard safeguards safeguarding
discipline disciplines disciplinary
grieve grievance grievances
redundant redundancy redundancies
capable capability capabilities
able ability
available availability
reliable reliability reliably
stable stability stabilize stabilise
sustain sustainable sustainability
accountable accountability
visible visibility
feasible feasibility
flexible flexibility
possible possibility
equity
equality equal
diverse diversity
continue continuity continuous continual
complex complexity complexities
simple simplicity
similar similarity
familiar familiarity
popular popularity
regular
singular
modular module modules
cell cells cellular
vascular
muscle muscles muscular
vehicle vehicles vehicular
circle circles circular
visit visits visited visiting visitor visitors
guest guests
host hosts hosting hosted
tour tours touring tourist tourists tourism
recreate recreation recreational
cater catering caterer
wine wines
beverage beverages
drink drinks
bar bars
barista
hotel hotels
room rooms
housekeep housekeeping housekeeper housekeepers
laundry laundering laundered launder
linen linens
front
desk
reception receptionist
concierge
luggage baggage
code codes coded coding coder
deteriorate deterioration deteriorating
anesthesiologist
found founds founded founding founder founders
foundation foundations
formative
summative
generative
constructive constructively
executive executives
execute executes executed executing execution
initiative initiatives
alternative alternatives
collective
perspective perspectives
incentive incentives
instance instances
substance substances
allowance allowances
passion passions passionate
million millions
billion billions
family families
reply replies replied replying
anomaly anomalies
early earlier
daily
weekly
monthly
yearly
quarterly
only
table tables
vegetable vegetables
enable enables enabled enabling
variable variables
vocabulary
advise advises advised advising adviser advisers advisor advisors advisory advice
architect architecture architectures architects architectural
accrue accrual accruals accrued accruing
author authors authoring authored
authority authorities
authorize authorise authorized authorised authorization authorisation
autonomous autonomously autonomy
bookkeep bookkeeping bookkeeper bookkeepers
broken
compete competes competing competitive competitor competitors competition competitiveness
competent competence competences competency competencies
comprehensive comprehensively
compute computes computing computed computation computational
computer computers
connect connects connected connecting connection connections connectivity
consume consumes consumed consuming consumption consumer consumers consumable consumables
defend defends defending defended defensive defensible
define defines defined defining definition definitions
deliverable deliverables
dependent dependence
drill drills drilled drilling
economy economic economics economies economical
emotion emotions emotional emotionally
energy energies energize energise
experience experiences experienced
explore explores explored exploring exploration exploratory
facility facilities
facilitate facilitates facilitating facilitated facilitation facilitator
health healthy
healthcare
history histories historical historic
incorrect
industry industries industrial
independent independence independently
influence influences influenced influencing
influencer influencers
intelligent intelligence
journal journals
journey journeys
large larger largest
leave leaver leavers
manufacture manufactures manufacturing manufactured manufacturer manufacturers
memory memories
method methods methodology methodologies
minimum minimal minimize minimise minimizes minimises
maximum maximal maximize maximise
optimize optimise optimal optimum optimizes optimises optimization optimisation
officer officers
office offices
origin origins original originate
photo photos photograph photographs photography photographer photographic
practicum
precedent precedents
precedence
prepay prepayment prepayments
prioritize prioritise prioritization prioritisation priority priorities
proof proofs proofing proofread proofreading
prototype prototypes prototyping prototyped
psychology psychological psychologist
quarter quarters
rotate rotates rotated rotation rotations rotating
roster rosters rostering rota rotas
route routes routing routed
router routers
separate separates separated separation
server servers
serve serves served serving
service services serviced servicing
smoulder smolder smouldering
sponsor sponsors sponsored sponsorship
standard standards standardize standardise standardization standardisation standardized standardised
survey surveys surveyed surveying surveyor surveyors
tailor tailors tailored tailoring
toxic toxicity toxin
trace traces traced tracing traceability traceable
validate validates validated validating validation validity valid
vary varies varied variation variations variance variances
vend vendor vendors
vigilant vigilance
volunteer volunteers volunteering voluntary
wear wears wearing worn
work works worked working workload workloads
worker workers
workforce
workplace workplaces
workflow workflows
`;
