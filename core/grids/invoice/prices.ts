import type { Text } from '../../values/text';
import { asWord, choice, money, quantity, same, t, table, text, unless } from '../language';
import { ASSEMBLY, FINISHING, PLANER } from '../log/words';
import { MEMBER, OTHER, UNIT } from './words';

type Fees = readonly [amount: number, absence: number, late: number];

const price = (item: Text, unit: Text, whom: Text, [amount, absence, late]: Fees) => ({
  item,
  unit,
  whom,
  amount,
  absence,
  late,
});

/** To the half hour, an hour at least. */
const BY_HALF_HOURS = { step: 0.5, minimum: 1 };

/** FACTURE refuses a step or a minimum of nought. */
const MORE_THAN_NOTHING = 0.01;

/** The first resource, at the price asked of partners and at the market’s: in the complete file, both are known. */
const FIRST_ITEMS = ['log!resources.name.1', 'log!resources.name.1'];
const ifNamed = (word: string): string => `=IF({log!resources.name.1}="","",{${word}})`;
const FIRST_UNITS = [ifNamed('aUse'), ifNamed('aUse')];
const FIRST_RATES = [ifNamed('member'), ifNamed('other')];

/** Its columns « ressource », « prix », « unité »… are those FACTURE looks for. */
export const priceList = table('prices', t('La liste de prix, avant taxes', 'The price list, before taxes'), {
  rows: 10,
  columns: [
    text('item', t('Article', 'Item'), { follows: FIRST_ITEMS }),
    choice('unit', t('Unité', 'Unit'), { choices: Object.values(UNIT), follows: FIRST_UNITS }).note(
      'Ce que compte le prix. À l’heure, à la demi-heure, à la journée ou à la semaine, le temps noté au journal suffit (une journée commencée compte) ; pour le reste, ou sans unité, il faut une quantité. Dans le dossier complet, c’est aussi ce qui dit au journal si une quantité compte des utilisations.',
      'What the price counts. By the hour, half hour, day or week, the times of the log are enough (a day begun counts); for anything else, or without a unit, a quantity is needed. In the complete file, it also tells the log whether a quantity counts uses.',
    ),
    choice('whom', t('Pour qui', 'For whom'), { choices: [MEMBER, OTHER], follows: FIRST_RATES }),
    money('amount', t('Prix', 'Price'), { most: 4, follows: ['breakEven!price', 'breakEven!marketPrice'] }),
    quantity('step', t('Palier', 'Step'), { decimals: 2, min: MORE_THAN_NOTHING }).note(
      'La quantité de chaque utilisation monte au palier suivant : 0,5 pour facturer un prix à l’heure par demi-heures.',
      'The quantity of each use goes up to the next step: 0.5 to invoice a price by the hour by half hours.',
    ),
    quantity('minimum', same('Minimum'), { decimals: 2, min: MORE_THAN_NOTHING }).note(
      'La plus petite quantité facturée pour une utilisation, dans l’unité du prix.',
      'The smallest quantity invoiced for a use, in the unit of the price.',
    ),
    money('absence', t('Frais d’absence', 'No-show fee')).note(
      'À la place du prix, quand personne ne se présente.',
      'Instead of the price, when nobody comes.',
    ),
    money('late', t('Frais de retard', 'Late fee')).note('En plus du prix.', 'On top of the price.'),
    text('resource', t('Ressource', 'Resource'), {
      formula: unless(
        ['{item}=""', 'NOT(ISNUMBER({amount}))'],
        `${asWord('{item}')}&", "&IF({whom}="",{other},{whom})`,
      ),
    }).note(
      'L’article et son tarif, tels que la facture les montre.',
      'The item and its rate, as the invoice shows them.',
    ),
  ],
  examples: [
    price(PLANER, UNIT.use, MEMBER, [90, 30, 15]),
    price(PLANER, UNIT.use, OTHER, [110, 40, 20]),
    { ...price(ASSEMBLY, UNIT.hour, MEMBER, [12, 10, 10]), ...BY_HALF_HOURS },
    { ...price(ASSEMBLY, UNIT.hour, OTHER, [18, 15, 15]), ...BY_HALF_HOURS },
    price(FINISHING, UNIT.hour, MEMBER, [20, 10, 10]),
  ],
});
