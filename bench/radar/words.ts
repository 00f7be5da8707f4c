/** Words that invented initiatives are made of: `nl|en`, one thing a line. */
const words = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [nl = '', en = nl] = line.trim().split('|');
      return [nl, en] as const;
    });

export const ACTIONS = words(`
  vereenvoudigen|simplify
  herontwerpen|redesign
  automatiseren|automate
  uitleggen|explain
  versnellen|speed up
  samenvoegen|bring together
  meten|measure
  verplaatsen naar online|move online
  persoonlijker maken|personalise
  toegankelijk maken|make accessible
  vertalen|translate
  herschrijven|rewrite
  controleren|check
  vooraf invullen|pre-fill
  aankondigen|announce
  bewaken|monitor
  standaardiseren|standardise
  testen met klanten|test with customers
  digitaliseren|digitise
  uitbesteden|outsource
  terugbrengen|reduce
  zichtbaar maken|make visible
  inplannen|schedule
  opnieuw bouwen|rebuild
  koppelen|connect
  afschaffen|abolish`);

export const OBJECTS = words(`
  factuur|invoice
  jaarrekening|annual statement
  betalingsregeling|payment plan
  aanmaning|payment reminder
  incassobrief|collection letter
  retourzending|return shipment
  bezorgmoment|delivery slot
  pakketafhaalpunt|parcel pick-up point
  bestelbevestiging|order confirmation
  winkelwagen|shopping basket
  voorraadmelding|stock alert
  reparatieverzoek|repair request
  garantiebewijs|warranty certificate
  handleiding|manual
  installatieafspraak|installation appointment
  monteursbezoek|engineer visit
  storingsmelding|outage notice
  meterstand|meter reading
  verhuisservice|moving service
  opzegging|cancellation
  contractverlenging|contract renewal
  welkomstpakket|welcome pack
  inlogscherm|login screen
  wachtwoordherstel|password reset
  identiteitscontrole|identity check
  machtiging|mandate
  adreswijziging|change of address
  schadeclaim|damage claim
  polisblad|policy schedule
  premieberekening|premium calculation
  zorgdeclaratie|care reimbursement
  medicijnlijst|medication list
  afsprakenkalender|appointment calendar
  wachtkamer|waiting room
  ontslaggesprek|discharge talk
  vergunning|permit
  parkeervergunning|parking permit
  paspoortaanvraag|passport application
  subsidieaanvraag|grant application
  bezwaarschrift|notice of objection
  belastingaangifte|tax return
  reisplanner|journey planner
  vervangend vervoer|replacement transport
  abonnement|subscription
  chipkaart|travel card
  kassabon|receipt
  spaarprogramma|loyalty scheme
  klantenkaart|loyalty card
  nieuwsbrief|newsletter
  klachtenformulier|complaint form
  tevredenheidsonderzoek|satisfaction survey
  keuzemenu|phone menu
  terugbelafspraak|callback
  chatbot|chatbot
  kennisbank|knowledge base
  veelgestelde vragen|frequently asked questions
  zoekfunctie|search function
  productvergelijker|product comparison
  adviesgesprek|advice session
  hypotheekofferte|mortgage quote
  kredietlimiet|credit limit
  spaarrekening|savings account
  pinpas|debit card
  buitenlandbundel|roaming bundle
  wifi-versterker|wifi booster
  simkaart|sim card
  zonnepanelen|solar panels
  laadpaal|charging point
  warmtepomp|heat pump
  energiebespaaradvies|energy saving advice
  tussentijdse afrekening|interim settlement
  nalatenschap|estate
  nabestaandendossier|bereavement file
  klantportaal|customer portal
  meldingencentrum|notification centre
  toestemmingsbeheer|consent management
  gegevensinzage|data access request
  tolkendienst|interpreting service
  rolstoelplaats|wheelchair space
  cadeaubon|gift voucher`);

export const AUDIENCES = words(`
  nieuwe klanten|new customers
  zakelijke klanten|business customers
  zzp'ers|self-employed people
  studenten|students
  gezinnen|families
  ouderen|older people
  slechtzienden|people with low sight
  anderstaligen|people who speak another language
  mantelzorgers|carers
  huurders|tenants
  huiseigenaren|home owners
  patiënten|patients
  reizigers|passengers
  bezoekers|visitors
  leden|members
  donateurs|donors
  starters|first-time buyers
  vertrekkende klanten|leaving customers
  winkeliers|shopkeepers
  tussenpersonen|brokers`);

export const REASONS = words(`
  omdat de helft van de vragen hierover gaat|because half of the questions are about it
  omdat mensen er drie weken op wachten|because people wait three weeks for it
  na een kritisch rapport van de toezichthouder|after a critical report of the regulator
  nu de oude leverancier stopt|now that the old supplier is leaving
  zodat minder post onbestelbaar terugkomt|so that less mail comes back undelivered
  omdat de brief niet wordt begrepen|because the letter is not understood
  zodat medewerkers minder hoeven over te typen|so that staff retype less
  omdat een concurrent het al aanbiedt|because a competitor offers it already
  nadat klachten vorig jaar verdubbelden|after complaints doubled last year
  omdat de regels per januari veranderen|because the rules change in January
  zodat niemand twee keer hetzelfde invult|so that nobody fills in the same twice
  omdat te veel mensen halverwege afhaken|because too many people give up halfway
  met het oog op de nieuwe strategie|in view of the new strategy
  zodat het verschil tussen filialen verdwijnt|so that branches no longer differ
  omdat het scherm op een telefoon niet past|because the screen does not fit a phone
  zodat een fout direct wordt hersteld|so that an error is put right at once
  omdat niemand zich verantwoordelijk voelt|because nobody feels responsible
  nu het contract met de drukker afloopt|now that the printer's contract ends
  zodat we eerder weten wat er speelt|so that we know earlier what goes on
  omdat de kosten per geval te hoog zijn|because the cost of each case is too high
  zodat een bezoek korter duurt|so that a visit takes less time
  omdat tarieven onduidelijk zijn|because rates are unclear
  na afloop van de proef in het zuiden|after the trial in the south
  zodat privacy beter geregeld is|so that privacy is better arranged`);

export const MEASURES = words(`
  het aantal telefoontjes daalt|the number of calls falls
  de doorlooptijd halveert|lead time is halved
  negen van de tien keer in één keer goed|right first time nine times in ten
  het cijfer stijgt naar een acht|the mark rises to an eight
  het verloop daalt met een procentpunt|churn falls by a point
  conversie stijgt|conversion rises
  de wachttijd blijft onder twee minuten|waiting stays under two minutes
  minder retouren|fewer returns
  meer zelfbediening|more self-service
  minder herhaalverkeer|fewer repeat contacts
  hogere aanbevelingsscore|a higher recommendation score
  minder kwijtschelding|less is written off
  medewerkers raden het werk aan|staff recommend working here
  lagere printkosten|lower printing costs
  de bezettingsgraad verbetert|occupancy improves
  minder bezwaren|fewer objections`);

export const MEANS = words(`
  met een animatie van een minuut|with a one-minute animation
  met een vaste contactpersoon|with one contact person
  met een bericht vooraf|with a message in advance
  door de stappen terug te brengen tot drie|by cutting the steps to three
  met gegevens die er al zijn|with data that is there already
  met een werkgroep van elke afdeling|with a working group of every department
  via de mobiele app|through the mobile app
  in de vestiging zelf|in the branch itself
  met spraakherkenning|with speech recognition
  via een partner in de wijk|through a partner in the neighbourhood
  met een dashboard voor teamleiders|with a dashboard for team leads
  met een proef op twee locaties|with a trial at two sites
  door het beleid te herzien|by revising the policy
  met een training van een dag|with a day of training
  met een nieuw softwarepakket|with a new software package
  door brieven en e-mails gelijk te trekken|by aligning letters and e-mails
  met een keurmerk|with a quality mark
  met vrijwilligers|with volunteers
  met een open koppeling|with an open interface
  door het loket langer te openen|by opening the desk longer`);

/** Names of systems, places and programmes are made of these: rare words, as real texts are full of. */
export const SYLLABLES = (
  'al ba bor cal dan dor el fen gal har ik ju kel lo mar nes ol pra quin ros sel ta ul ver wil xan yor zan bre cro dri ' +
  'fle gra hol jan kro lem mon nor ost pel rin sto tum urk vin wes zui'
).split(' ');
