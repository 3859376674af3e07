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
`
  .trim()
  .split('\n');
