import { amountsOf, directOf, sumOf, USES, whenListed } from '../costs/taken';
import {
  A_USE,
  A_YEAR,
  HIGHEST_RATE,
  HOURS,
  inputs,
  LONGEST_LIFE,
  MOST_LOST,
  money,
  quantity,
  question,
  share,
  t,
  text,
} from '../language';

const WORK_UNIT = '={workUnit}&""';

/**
 * What was typed, found back from what it costs in a year: that is to the cent, which made 7 years 7.0000168. What costs the same and
 * is written in two figures, or else in four, was meant: 100 000, not 99 990.
 */
const asTyped = (found: string, costsTheSame: (short: string) => string): string =>
  [2, 4].reduceRight((otherwise, figures) => {
    const short = `ROUND(${found},${figures - 1}-INT(LOG10(ABS(${found}))))`;
    return `IF(${costsTheSame(short)},${short},${otherwise})`;
  }, found);
/** One price and one life that cost in a year what all the rows of a category do. */
const lifeAt = (cost: string, year: string): string =>
  asTyped(`${cost}/${year}`, (life) => `ROUND(${cost}/${life},2)=ROUND(${year},2)`);
const lifeOf = (sort: 'consumables' | 'maintenance', price: string): string =>
  whenListed(
    `IF(OR(N({quantity})=0,N(${price})=0,${directOf(sort)}<=0),"",${lifeAt(`(${price}*{quantity}*${USES})`, directOf(sort))})`,
  );
type PricedOnce = 'consumables' | 'maintenance' | 'replacement';
const whenDirect = (sort: PricedOnce, formula: string): string => whenListed(`IF(${directOf(sort)}<=0,"",${formula})`);
/** The list of costs has them among its units, where a cost is by the hour. */
const LISTED_HOURS = ['{hourWord}', '{hourWord}&"s"', '"h"']
  .map((unit) => `SUMIF({costs!units.unit},${unit},{costs!units.oneUse})`)
  .join('+');
/** As it was paid; where a credit of another pace is above it, what a year costs. */
const paidFor = (sort: PricedOnce): string => `IF(${amountsOf(sort)}>0,${amountsOf(sort)},${directOf(sort)})`;
const priceOf = (sort: PricedOnce): string => whenDirect(sort, paidFor(sort));
const WORK = directOf('preparation');
const REPLACED = directOf('replacement');
const YEARS_PAID = `${paidFor('replacement')}/${REPLACED}`;
/** Of years, to the hundredth when that costs the same; of the price in its cell, for a formula that Excel still takes. */
const YEARS_PLACES = `IFERROR(IF(ROUND(N({purchasePrice})/ROUND(N({purchasePrice})/${REPLACED},2),2)=ROUND(${REPLACED},2),2,10),10)`;

/** What the five questions of the guide ask of a resource. */
export const costPerUseInputs = inputs('inputs', t('La ressource et son utilisation', 'The resource and its use'), [
  quantity('quantity', t('Quantité d’une utilisation', 'Quantity of one use'), {
    unit: WORK_UNIT,
    name: t('quantite', 'quantity'),
    follows: whenListed('IF(N({costs!units.oneUse.6})>0,{costs!units.oneUse.6},1)'),
    example: 50,
  }),
  quantity('hours', t('Durée d’une utilisation', 'Length of one use'), {
    decimals: 2,
    unit: HOURS,
    name: t('heures', 'hours'),
    follows: `=IF(${LISTED_HOURS}=0,"",${LISTED_HOURS})`,
    example: 5,
  }),
  quantity('hoursPerYear', t('Utilisation réelle en un an', 'Real use in a year'), {
    unit: t('h par an', 'h a year'),
    name: t('heures_par_an', 'hours_per_year'),
    follows: `=IF(OR(N({hours})=0,N(${USES})=0),"",{hours}*${USES})`,
    example: 200,
  }).note(
    'Toutes les heures d’utilisation de l’année, tous partenaires compris. Vide : le calendrier du guide, 24 heures par jour.',
    'All the hours of use of the year, all partners included. Blank: the calendar of the guide, 24 hours a day.',
  ),
  question(
    t('1. Qu’est-ce qui s’use, et combien de temps cela dure-t-il ?', '1. What is used up, and how long does it last?'),
  ),
  money('consumablePrice', t('Prix du consommable', 'Price of the consumable'), {
    unit: '={consumableName}&""',
    name: t('prix_consommable', 'consumable_price'),
    follows: priceOf('consumables'),
    example: 100,
  }),
  quantity('consumableLife', t('Il dure', 'It lasts'), {
    unit: WORK_UNIT,
    name: t('duree_consommable', 'consumable_life'),
    follows: lifeOf('consumables', '{consumablePrice}'),
    example: 2000,
  }),
  share('losses', t('Pertes', 'Losses'), {
    unit: t('du consommable', 'of the consumable'),
    name: t('pertes', 'losses'),
    max: MOST_LOST,
  }).note(
    'Ce qui se perd ou se prend sans être noté, par exemple 5 %. Pour que les partenaires se le partagent, il doit aussi être dans la liste des coûts : vide ici, s’il y est.',
    'What is lost or taken without being recorded, for example 5%. For partners to share it, it must be in the list of costs too: blank here, if it is there.',
  ),
  question(
    t(
      '2. Combien la ressource a-t-elle coûté, et sur combien d’années l’amortir ?',
      '2. What did the resource cost, and over how many years is it written off?',
    ),
  ),
  money('purchasePrice', t('Prix d’achat', 'Purchase price'), {
    unit: t('taxes comprises', 'taxes included'),
    name: t('prix_achat', 'purchase_price'),
    follows: priceOf('replacement'),
    example: 3500,
  }).note(
    'Avec la livraison, l’installation et les taxes qu’on ne récupère pas.',
    'With delivery, installation and the taxes that are not recovered.',
  ),
  quantity('life', t('Durée de vie', 'Life'), {
    unit: t('ans', 'years'),
    name: t('duree_vie', 'service_life'),
    follows: whenDirect(
      'replacement',
      `IF(${YEARS_PAID}>${LONGEST_LIFE},{waiting},ROUND(${YEARS_PAID},${YEARS_PLACES}))`,
    ),
    max: LONGEST_LIFE,
    example: 7,
  }),
  money('residualValue', t('Valeur à la fin', 'Worth at the end'), {
    unit: t('de sa vie', 'of its life'),
    name: t('valeur_residuelle', 'residual_value'),
  }),
  share('interestRate', t('Taux d’intérêt', 'Interest rate'), {
    unit: A_YEAR,
    name: t('taux_interet', 'interest_rate'),
    max: HIGHEST_RATE,
  }).note(
    'Ce que coûte l’argent emprunté, ou ce que rapporterait ailleurs celui qui est placé ici.',
    'What borrowed money costs, or what money put in here would earn elsewhere.',
  ),
  share('inflation', t('Hausse du prix', 'Rise in price'), {
    unit: A_YEAR,
    name: t('hausse_prix', 'price_rise'),
    max: HIGHEST_RATE,
  }),
  question(
    t(
      '3. Que prévoit le fabricant comme mise au point, à quel intervalle et à quel coût ?',
      '3. What tune-ups does the maker call for, how often and at what cost?',
    ),
  ),
  money('tuneUpCost', t('Coût d’une mise au point', 'Cost of a tune-up'), {
    unit: t('chaque fois', 'each time'),
    name: t('cout_mise_au_point', 'tune_up_cost'),
    follows: priceOf('maintenance'),
    example: 100,
  }),
  quantity('tuneUpInterval', t('Une mise au point tous les', 'A tune-up every'), {
    unit: WORK_UNIT,
    name: t('intervalle_mise_au_point', 'tune_up_interval'),
    follows: lifeOf('maintenance', '{tuneUpCost}'),
    example: 100000,
  }),
  question(
    t(
      '4. Qui prépare, range et vérifie, pendant combien de temps et à quel taux ?',
      '4. Who prepares, puts away and checks, for how long and at what rate?',
    ),
  ),
  money('hourlyRate', t('Taux horaire', 'Hourly rate'), {
    unit: t('l’heure', 'an hour'),
    name: t('taux_horaire', 'hourly_rate'),
    follows: whenListed(`IF({costs!rate.hour.amount}>0,{costs!rate.hour.amount},IF(${WORK}>0,${WORK}/${USES},""))`),
    example: 30,
  }),
  share('payrollCharges', t('Charges sociales en plus', 'Payroll charges on top'), {
    unit: t('du taux', 'of the rate'),
    name: t('charges_sociales', 'payroll_charges'),
  }).note(
    'Vide quand le taux horaire les comprend déjà, comme ici.',
    'Blank when the hourly rate already includes them, as here.',
  ),
  quantity('preparationHours', t('Préparation, rangement, vérification', 'Preparing, putting away, checking'), {
    decimals: 2,
    unit: HOURS,
    name: t('heures_preparation', 'preparation_hours'),
    follows: whenListed(
      `IF(N({hourlyRate})=0,"",IF(${WORK}=0,0,${asTyped(`(${WORK}/${USES}/{hourlyRate})`, (hours) => `ROUND(${hours}*${USES}*{hourlyRate},2)=ROUND(${WORK},2)`)}))`,
    ),
    example: 1,
  }),
  quantity('supervisionHours', t('Surveillance sur place', 'Supervision on site'), {
    decimals: 2,
    unit: HOURS,
    name: t('heures_surveillance', 'supervision_hours'),
  }).note(
    'Une personne qui reste là pour que les normes soient respectées, au même taux horaire.',
    'Someone who stays so that standards are met, at the same hourly rate.',
  ),
  question(
    t(
      '5. Que coûtent la réservation, la facturation et la gestion du partage ?',
      '5. What do booking, invoicing and running the sharing cost?',
    ),
  ),
  money('administration', t('Frais administratifs', 'Administrative costs'), {
    unit: A_USE,
    name: t('frais_administratifs', 'administrative_costs'),
    follows: whenListed(`${sumOf('yearly', 'administration')}/${USES}`),
    example: 5,
  }),
  money('management', t('Planification et gestion', 'Planning and management'), {
    unit: A_USE,
    name: t('frais_gestion', 'management_costs'),
  }).note(
    'Le budget de coordination de l’année, divisé par le nombre d’utilisations. Vide dans le dossier complet : le partage y répartit la coordination à part.',
    'The coordination budget of the year, divided by the number of uses. Blank in the complete file: the split there shares coordination on its own.',
  ),
  question(
    t(
      'De quoi parle-t-on ? Vos mots, repris partout sur la feuille',
      'What is this about? Your words, used all over the sheet',
    ),
  ),
  text('resourceName', t('La ressource', 'The resource'), {
    name: t('ressource', 'resource'),
    follows: 'resources!items.name',
    example: t('Planeur à bois', 'Wood planer'),
  }),
  text('workUnit', t('Ce qui se compte à l’usage', 'What use is counted in'), {
    name: t('unite_usage', 'use_unit'),
    example: t('pieds planés', 'feet planed'),
  }).note(
    'L’unité qui use la ressource : pieds, kilomètres, repas, copies…',
    'The unit that wears the resource: feet, kilometres, meals, copies…',
  ),
  text('consumableName', t('Le consommable', 'The consumable'), {
    name: t('nom_consommable', 'consumable_name'),
    example: t('jeu de couteaux', 'set of knives'),
  }),
]);
