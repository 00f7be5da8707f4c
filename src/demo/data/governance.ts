import type { DemoGovernance, InitiativeKey } from '../demo.types.js';

const low = (reversible = true): DemoGovernance => ({ risk: 'low', reversible });
const medium = (reversible: boolean): DemoGovernance => ({ risk: 'medium', reversible });
const high = (reversible: boolean): DemoGovernance => ({ risk: 'high', reversible });

/**
 * What owners said about risk, the way back, the sponsor and the experience they are after. Nobody said anything about
 * the initiatives that are not here: the register is as incomplete as registers are.
 */
export const governance: Readonly<Partial<Record<InitiativeKey, DemoGovernance>>> = {
  'initiative:schade-in-een-dag': {
    ...high(true),
    sponsor: 'person:eva',
    desiredExperience: 'Ik meld mijn schade en weet dezelfde dag waar ik aan toe ben.',
  },
  'initiative:autofoto': { ...low(), desiredExperience: 'Een foto, drie tikken, en iemand heeft het gezien.' },
  'initiative:herstelafspraak': { ...low(), desiredExperience: 'Als ik ophang weet ik waar en wanneer.' },
  'initiative:triage': high(true),
  'initiative:schadestatus': { ...low(), desiredExperience: 'Ik hoef nooit te bellen om te horen of er iets gebeurt.' },
  'initiative:claims-tracker': low(),
  'initiative:woonfoto-app': medium(true),
  'initiative:video-expert': medium(true),
  'initiative:expert-tijdvak': { ...low(), desiredExperience: 'Twee uur thuis blijven is genoeg.' },
  'initiative:uitkering-24u': { ...medium(true), desiredExperience: 'Het geld is er eerder dan de rekening.' },
  'initiative:directe-betaling': medium(true),
  'initiative:stormprotocol': { ...low(), desiredExperience: 'Ze belden voordat ik de schade had gezien.' },
  'initiative:lage-score-bellen': low(),
  'initiative:vaste-contactpersoon': { ...low(), desiredExperience: 'Ik hoef mijn verhaal maar één keer te doen.' },
  'initiative:dossier-overdracht': low(),
  'initiative:verhaal-proces': low(),
  'initiative:heldere-premienota': { ...low(), desiredExperience: 'Ik begrijp mijn nota zonder te bellen.' },
  'initiative:klare-brief': { ...low(), desiredExperience: 'Eén blad, en ik zie wat er verandert en waarom.' },
  'initiative:nota-in-mijn-polder': low(),
  'initiative:belscript-nota': low(),
  'initiative:digitale-nota': medium(false),
  'initiative:betaaldatum-kiezen': { ...low(), desiredExperience: 'Betalen als mijn salaris er is.' },
  'initiative:vroegsignalering': { ...medium(true), desiredExperience: 'Ze dachten mee voordat het misging.' },
  'initiative:incassomandaten': medium(false),
  'initiative:chatbot-pol': { ...high(true), sponsor: 'person:stijn' },
  'initiative:ai-assistent': high(true),
  'initiative:ruimere-bereikbaarheid': { ...medium(true), desiredExperience: 'Ik bel wanneer het mij uitkomt.' },
  'initiative:zelfservice-eerst': medium(true),
  'initiative:terugbelafspraak': { ...low(), desiredExperience: 'Ik word gebeld door iemand die het dossier kent.' },
  'initiative:gespreksduur': medium(true),
  'initiative:klantbeeld': { ...high(false), sponsor: 'person:pieter' },
  'initiative:klantendagen': low(),
  'initiative:drie-stappen': { ...medium(true), desiredExperience: 'In vijf minuten verzekerd, zonder papieren.' },
  'initiative:fraudecontrole': medium(true),
  'initiative:premiecalculator': medium(true),
  'initiative:staat-paraat': { ...medium(false), sponsor: 'person:stijn' },
  'initiative:welkomstreis': { ...low(), desiredExperience: 'Ik weet wat ik heb gekocht.' },
  'initiative:polis-in-een-oogopslag': { ...low(), desiredExperience: 'In één blik: wat is gedekt en wat niet.' },
  'initiative:polismap': low(),
  'initiative:open-api': high(false),
  'initiative:groene-korting': { ...medium(false), sponsor: 'person:jeroen' },
  'initiative:zelf-wijzigen': { ...medium(true), desiredExperience: 'Geregeld, en ik zie meteen wat het kost.' },
  'initiative:klacht-24u': { ...low(), desiredExperience: 'Binnen een dag iemand die het oplost.' },
  'initiative:klachtoorzaken': low(),
  'initiative:polder-plus': high(false),
  'initiative:behoudteam': medium(true),
  'initiative:trouwe-prijs': {
    ...high(false),
    sponsor: 'person:jeroen',
    desiredExperience: 'Trouw zijn kost mij geen geld.',
  },
  'initiative:adviseursportaal': { ...high(false), sponsor: 'person:marloes' },
  'initiative:mandaat-aan-de-lijn': { ...low(), desiredExperience: 'Wie ik spreek, mag het ook oplossen.' },
  'initiative:cx-board': { ...low(), sponsor: 'person:annelies' },
  'initiative:cookiebanner': low(),
  'initiative:donkere-modus': low(),
  'initiative:terugkom-mail': low(),
  'initiative:klantpanel': low(),
};
