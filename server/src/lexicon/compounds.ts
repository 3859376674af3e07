/**
 * Nouns that look like a verb with its object: "review test plans and design documents". A row is
 * `first word: second words`, all in the singular. Data only.
 */
const rows = `
account: balance code manager number record
audit: plan report trail finding programme
budget: line report plan holder forecast
care: plan pathway home record need setting
change: request record log order control management plan notice
claim: form file handler
contract: term document manager management law value clause award
control: measure system panel chart plan activity room valve point circuit
cost: estimate data code centre center control saving report benefit
design: document change review specification drawing standard team system tool pattern principle option brief decision
display: unit board panel case
drill: bit hole report record
escort: service duty
exercise: plan programme class
feed: plan ration line store
field: note work test visit record trial
file: format system server structure
filter: bed housing setting
fire: door alarm drill safety warden
food: safety cost label
guide: line book dog
input: data file
land: use title
list: price item
load: test chart plan limit
log: file book entry sheet
market: data trend research analysis condition rate value share
object: model code
order: form quantity book entry
paint: system finish defect
parent: meeting group
patient: record care
pay: rate scale grade band slip award review
plan: view document drawing
plant: room item hire
post: mortem code
price: list change file
process: map flow chart owner improvement control safety design engineer diagram step
project: plan team manager management schedule budget file documentation scope board
quality: check plan
record: card sheet keeping system
report: template format writing card
reference: guide manual number material book document list point
repair: procedure manual order kit work shop
research: paper project finding method proposal data design question team
resource: plan pack
risk: register assessment
rule: book set
sample: size data point
service: level user record provider standard agreement delivery desk catalogue contract schedule bulletin
ship: yard
staff: need survey welfare rota training meeting member room handbook development
stock: level record control room rotation list take
store: room manager
stress: test level
study: guide plan
support: request ticket staff service plan need team material function worker
team: meeting member leader
test: plan case result data script report environment suite equipment procedure strategy
trade: union association body mark
train: crew
upgrade: project path plan
use: case
work: instruction order package permit area plan schedule practice flow method ethic`;

let compounds: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whether two words, both in the singular, are one noun rather than a verb with its object. */
export function isCompound(first: string, second: string): boolean {
  compounds ??= new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [name = '', heads = ''] = row.split(': ');
        return [name, new Set(heads.split(' '))];
      }),
  );
  return compounds.get(first)?.has(second) ?? false;
}
