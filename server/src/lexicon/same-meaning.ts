/**
 * General language of work: a row holds words that name one thing, so that topics that differ by them only are one topic.
 * Data only; `npm run papers` makes `relation-data.ts` of it.
 */
export const sameMeaning: readonly string[] = `
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
urgent emergency critical
arrival incoming
arrive come
decay rot
restore restoration refurbish
photograph picture photo image
label tag mark
bag sack pouch
bin skip container receptacle
scrap waste offcut
sweep brush
tidy clear housekeep neat
yearly annual annually
van vehicle
drive driver motor
advice guidance counsel
ask request query enquiry inquiry question
answer reply respond response
triage prioritize prioritise rank
summon call alert
dog canine puppy
cat feline kitten
horse equine
cow cattle bovine
sheep lamb ewe flock
pig swine
gently softly careful
examine examination check-up exam
sequence order
accurate correct right precise exact
spell orthography
reporter journalist correspondent
official formal
editor sub-editor
trace track locate find
fast quick rapid prompt speedy
late last-minute overdue delay
early prior advance
big large great major
small little minor
whole entire complete full
new fresh recent
unsafe dangerous hazardous
safe secure
sterile aseptic
sterilize sterilise autoclave disinfect sanitize
wipe clean mop
scrub clean
load fill
unload empty discharge
wheel tyre tire
engine motor
inspect look view
walk tour
aeroplane aircraft plane
captain skipper commander
crew gang squad
cabin compartment
chart diagram graph
infographic visualisation visualization
finding result outcome
convert turn transform change
clear plain
queue schedule
publish issue release
calendar diary timetable schedule
study research investigation
buyer purchaser customer
estimate quote
counsel advise
manager owner head boss
fixture fitting
basin sink
toilet wc pan lavatory
bath bathroom
fit install mount
unpack unwrap
pack wrap
ledger account book
enter key input type
scan copy
attach add append
variance deviation difference discrepancy
margin profit
explain account justify
label sticker
tub container box
interview meet
arrange organize organise book
diary agenda
candidate applicant
panel board committee
quiz test exam assessment
understand comprehend grasp
formative ongoing
start begin open
lesson class session
edge boundary border
complaint grievance concern
settle resolve
noise sound
drug medicine medication
dose dosage
deteriorate worsen decline
stabilise stabilize
escalate refer raise
intervention treatment
prepare ready
degrease clean
sample specimen
soil earth
field plot
foreman supervisor overseer
theft larceny burglary stealing
scene site location place spot
electronic digital online
journal periodical
link connection
refer escalate forward
spreadsheet worksheet workbook
survey poll questionnaire
oversight supervision guidance
customer consumer
contact communicate
phone telephone ring
email mail message
write compose draft author
teach train educate
trainee apprentice learner novice
lecture talk
guide steer lead
target goal objective aim
measure metric indicator kpi
increase raise grow
optimise optimize
monitor watch observe track
control regulate
detect spot notice
prevent avoid stop
secure lock
damage harm
break fracture
leak seep
seal close
split divide separate
drill bore
dig excavate
lift hoist raise
lower drop
hang suspend
fasten fix secure attach
bolt screw
nail pin
glue adhesive bond
weld solder braze
pull drag draw
stir mix blend
count tally number
store keep stock
shelf rack
receive accept
return reverse
collect gather pick
throw discard dispose
recycle reuse
bake roast
fry saute
boil simmer
chill cool refrigerate
freeze frozen
heat warm
taste flavour flavor
meal dish food
plate serve
waiter server
chef cook
room bedroom suite
stay accommodation lodge
booking reservation
trip tour excursion
map plan chart
road street highway
bridge crossing
passenger traveller traveler rider
freight cargo load goods
port harbour harbor dock
anchor moor berth
sail navigate
storm weather
battery cell
sensor probe detector
meter gauge
valve tap
drain sewer
boiler heater
fan ventilator blower
filter screen
door gate
window glazing sash
stair step
sill threshold
beam joist girder
brick block masonry
concrete cement
steel metal
timber woodwork joinery
glass pane
cloth fabric textile
sew stitch
garment clothing dress
skin dermal
eye ocular vision
ear hearing
tooth dental
heart cardiac
lung respiratory breathing airway
kidney renal
brain neurological
bone skeletal
muscle muscular
pregnancy antenatal maternity
birth delivery labour
baby infant newborn neonate
teenager adolescent youth
death bereavement
pain ache
bleed haemorrhage
faint collapse
allergy allergic
vaccine vaccination immunization
pharmacy dispensary
ward unit
hospital clinic
vet veterinary
therapist therapy
counsellor counselor
teacher tutor instructor lecturer
school academy
university college
exam examination test
grade mark
homework assignment
curriculum syllabus
archive repository
museum gallery
exhibit display
draw sketch
film video footage movie
sound audio
script text
news bulletin
advert advertisement ad commercial
brand logo
campaign promotion
sale sell
shop retail
till checkout cashier
loan lend credit mortgage
insurance cover
risk exposure
salary payroll pay wage
pension retirement
vacancy opening post
dismiss terminate
absence leave
holiday leave vacation
contract deal
dispute conflict disagreement
prison jail
prisoner inmate
arrest detain custody
crime criminal
search frisk
weapon gun firearm
soldier troop
border frontier
passport visa
rescue save
casualty victim
forest woodland
seed sow
graze pasture
slaughter butcher
mine pit
blast explosive
ore mineral
rock stone
sand gravel
solar photovoltaic
carbon co2 emission
pollution contamination
lab laboratory
chemical reagent
experiment trial
formula equation
model simulation
code program
bug error
server host
security cybersecurity
hacker intruder
screen display
page webpage
data information
slide presentation
document file paper
folder directory
form template
minute note
project programme
deadline due
milestone stage
delay late
scope extent
change amendment revision modification
approve authorise
permit licence license
standard norm
defect flaw nonconformity
batch lot
waste scrap
efficiency productivity
helmet hardhat
goggle glasses
mask respirator
vest jacket
sign notice
barrier cordon tape
scaffold staging
lorry truck hgv
excavator digger
spanner wrench
`
  .trim()
  .split('\n');
