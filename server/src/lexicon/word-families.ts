/**
 * Families of words that no rule of endings joins, or that a rule would join by mistake; a family a line, its key
 * first. A line of one word keeps that word as it is ("building" is no form of "build" in a topic).
 */
export const wordFamilies = `
analyze analysis analytic analytics analytical analytically analyst analysts
maintain maintenance maintainer
diagnose diagnosis diagnoses diagnostic diagnostics
strategy strategic strategically strategist
describe description descriptions descriptive
decide decisive
comply compliance compliant
produce product products production productive productivity producer producers
receive receipt receipts
reconcile reconciliation reconciliations
negotiate negotiation negotiations
succeed succession
perceive perception
pronounce pronunciation
retain retention
detain detention
acquire acquisition acquisitions
inquire inquiry inquiries enquire enquiry enquiries enquired enquiring
apply application applications applicable
supervise supervisor supervisors supervisory
invest investor investors
investigate investigation investigations investigative
instruct instructor instructors
destroy destruction
reduce reduction reductions
introduce introduction introductory
resolve resolution resolutions
evolve evolution
solve solution solutions solver
fail failure failures
press pressure pressures pressurized pressurised
close closure closures
expose exposure exposures
depart departure departures
sign signature signatures
proceed procedure procedures procedural
grow growth
weigh weight weights
deep depth depths
long length lengths
high height heights
strong strength strengths strengthen
warm warmth
safe safety safer
insure insurer insurers
occur occurrence occurrences
prefer preference preferences
refer referral referrals
transfer transferral
infer inference
defer deferral
interfere interference
guide guideline guidelines
tolerate tolerance tolerances
govern governance
deliver delivery deliveries
discover discovery
recover recovery
assemble assembly assemblies
store storage
pack packaging package packages
drain drainage
break breakage
use usage user users using used
waste wastage
collect collector
consult consultancy consultant consultants
inspect inspector inspectors
select selector
operate operation operations
cooperate cooperation
educate education
teach teacher teachers taught
train trainer trainers trainee trainees
learn learner learners learnt
mentor mentorship
lead led leader leaders leadership
manager managerial
own owner owners ownership
member membership
intern internship internships
apprentice apprenticeship apprenticeships
partner partnership partnerships
friend friendship
weld welder welders reweld
braze brazer
plumb plumber plumbers
clean cleaner cleaners cleanse cleansing
paint painter painters
print printer printers
drive driven driver drivers
cut cutter cutters
cook cookery
bake bakery bakeries baker bakers
butcher butchery
nurse nursery
farm farmer farmers
build built
building
contract contractual
record recordkeeping
document documentary
plan planner planners
schedule scheduler timetable timetables timetabling timetabled
budget budgetary
accounting
audit auditor auditors
tax taxation taxable
estimate estimation
pay paid payment payments payable
sell sold sale sales seller
buy bought buyer buyers
purchase purchaser
advertise advert adverts
design designer designers
develop developmental
test tester testers
check checker
examine exam exams examiner
assess assessor
evaluate evaluation evaluations evaluative
observe observational
calculate calculation calculations
calibrate calibration calibrations
communicate communication communications
automate automation automatic automatically
automobile automotive
visualize visual visually
moderate moderation
organization organizational organisational
universe universal
generate generation
generator
medicate medication medications medicine medicines medicinal
medical medically
surgery surgical surgeon
clinic clinics clinician clinicians
electric electricity
electronic electronics
mechanic mechanics
chemical chemically
physical physically
technical technically technique techniques
technology technological
specify spec specs
specialize specialist specialists specialty
certify certificate certificates
remedy remedial remediation
dispose disposal
renew renewal renewals
appraise appraisal appraisals
propose proposal proposals
install installer
integrate integration
migrate migration migrations
administer administration administrative administrate administrator administrators
minister ministry
register registration registrations registry registrar
prescribe prescription prescriptions prescriber
subscribe subscription subscriptions
transcribe transcription transcript transcripts
recruit recruiter
confide confidential confidentiality confidence confidences
private privacy
infect infectious
disinfect disinfectant
sterile sterilize sterilise sterilization sterilisation
contaminate contamination contaminant contaminants decontamination decontaminate
irrigate irrigation
ventilate ventilation
navigate navigation
urgent urgency
accurate accuracy
effective effect effects
resident residential
incident incidental
accident accidental
evidence evidential
science scientific scientist scientists
differ difference differences different
differentiate differentiation
include inclusive
person personal
hospitality
metal metallic
terminate termination terminations
regulate regulation regulations
legislate legislation legislative
litigate litigation
catalog cataloguing catalogued
programming programmer programmers
practicable
laboratory lab labs
behavior behavioural behavioral
anesthetic anesthesia anaesthesia anaesthetist
pediatric pediatrics paediatrics
feces faeces
aging ageing
skill skilful
cancel cancellation cancelled
enter entry entries
feed fed
stock stocktake stocktakes stocktaking
stockholder shareholder
handover handoff handoffs
take taken took
give given gave
write written wrote writer writers
read reader
speak spoken speech
draw drawn
bend bent
keep kept
hold held
make made
firefight firefighter firefighters
child childhood
tooth dental dentist dentistry dentists
shelf shelving
team teamwork
dose dosage dosages
diet dietary dietician dietitian
nutrition nutrient nutrients nutritionist
allergy allergen allergens allergic
therapy therapeutic therapist therapists
pharmacy pharmacist pharmacists pharmaceutical pharmaceuticals
fit fitter
refrigerate refrigerant refrigerants refrigeration
heat heater heaters
light lit
move mobility
vacancy vacant
tenant tenancy tenancies
occupy occupancy occupant occupants
pregnant maternity maternal
final finalize finalise
finance financial financially
critical critically
basis bases
datum data
medium media
curriculum curricular
schema schemata
process processor
success successful successfully
wellness wellbeing
progress progressive
compress compressor compressors
menu menus
ethic ethics
logistic logistics
statistic statistics statistician
tactic tactics
metric metrics
topic topics
basic basics
publish publisher publication publications
respond response responses responsive responder responders
responsible
correspond correspondence
suspend suspension suspensions
invert inverter inverters
divide division divisions divisional
provide provision provider providers
transmit transmittal
emit emission emissions
omit omission
intervene intervention interventions
detect detector detectors
direction
objective
projection
activate activation
act action actions
relative
motivate motivation
edition
editor editorial edit edits editing edited
nation national
international
function
question questionnaire questionnaires
suggestion suggest suggests
transition
important importance
distribute distributor
contribute contributor contributors
pollinate pollination
germinate germination
propagate propagation
fertile fertilize fertilise fertilizer fertiliser fertilizers fertilisers
reserve booking bookings
complain complaint complaints complainant
agree
statement
department departmental
government
environment environmental
experiment experimental
align realign
accommodate accommodation accommodations
present presenter
format formatting
formula formulate formulation
explain explanation explanations
interpret interpreter
cite citation citations
notary notarize
memo memorandum memoranda
discipline disciplinary
grieve grievance grievances
able ability
stable stability stabilize stabilise
accountable
equality equal
diverse diversity
continue continuity continuous continual
complex complexity complexities
simple simplicity
modular module modules
cell cellular
muscle muscular
vehicle vehicular
circle circular
visit visitor visitors
tour tourist tourists tourism
recreate recreation
cater caterer
housekeep housekeeper housekeepers
laundry laundering laundered launder
reception receptionist
luggage baggage
code coder
deteriorate deterioration
found founder founders
foundation
formative
constructive
collective
passion
billion
early earlier
advise adviser advisers advisor advisors advisory advice
architect architecture architectures architectural
accrue accrual accruals
authority
autonomous autonomy
bookkeep bookkeeper bookkeepers
compete competitive competitor competitors competition competitiveness
competent competence competences
compute computational
consume consumption consumer consumers
defend defensive defensible
define definition definitions
deliverable
dependent dependence
economy economic economics economical
emotion
energy energize energise
explore exploratory
facilitate facilitation
health healthy
history historical historic
industry industrial
independent independence
intelligent intelligence
large larger largest
leave leaver leavers
manufacture manufacturer manufacturers
method methodology methodologies
minimum minimal minimize minimise minimizes minimises
maximum maximal maximize maximise
optimize optimal optimum
origin original
photo photograph photographs photography photographer photographic
prioritize priority priorities
proof proofread proofreading
psychology psychological psychologist
roster rota rotas
separate separation
smoulder smolder
sponsor sponsorship
standard standardize standardise standardization standardisation standardized standardised
survey surveyor surveyors
toxic toxicity toxin
validate validation validity valid
vary variation variations variance variances
vend vendor vendors
vigilant vigilance
volunteer voluntary
wear worn
work workload workloads
station stations
portion portions portioning
business businesses
wine wines
million millions
executive executives
commission commissions commissioning commissioned
initiative initiatives
position positions positioning
apartment apartments
designate designates designated
plane planes
mission missions
`;
