import { given, money, quantity, t, table, text, tried, unless } from '../language';
import { UNSAID } from './users';

const MEAL = '={ingredients}/(1-{kitchenLosses})+{packaging}+{cooking}+{delivery}';
const HOUR = '={cleaning}+{pantry}/(1-{kitchenLosses})';

const bought = (column: string, isMember: boolean): string =>
  `=SUMIF({users.member},${isMember ? '{yes}' : '{no}'},{users.${column}})`;

const tariff = (fr: string, en: string, cost: string, volume: string, price: number) =>
  given({ product: t(fr, en), cost, volume }, { price });

export const tariffs = table('tariffs', t('Les prix et le seuil de rentabilité', 'Prices and break-even'), {
  columns: [
    text('product', t('Ce qui est vendu', 'What is sold')),
    money('price', t('Prix', 'Price')),
    money('cost', t('Coût variable', 'Variable cost')),
    quantity('volume', t('Volume prévu', 'Volume foreseen')),
    money('margin', t('Marge', 'Margin'), { spill: unless('{tariffs.price}=""', '{tariffs.price}-{tariffs.cost}') }),
    money('revenue', t('Revenus', 'Revenue'), {
      spill: unless('{tariffs.price}=""', '{tariffs.price}*{tariffs.volume}'),
    }),
    quantity('threshold', t('Seuil', 'Break-even'), {
      decimals: 1,
      spill: unless(
        ['COUNT({tariffs.price})<4', 'SUM({tariffs.volume})=0', UNSAID],
        tried('MUTU.SEUILMULTI({result.fixed.amount},{tariffs.price?},{tariffs.cost?},{tariffs.volume?})'),
      ),
    }).note(
      'Le volume de chaque ligne qui couvre tous les coûts, dans les mêmes proportions que prévu.',
      'The volume of each line that covers all costs, in the same proportions as foreseen.',
    ),
  ],
  given: [
    tariff('Repas, membres', 'Meals, members', MEAL, bought('meals', true), 9),
    tariff('Repas, autres', 'Meals, others', MEAL, bought('meals', false), 11.25),
    tariff('Heures de cuisine, membres', 'Kitchen hours, members', HOUR, bought('hours', true), 18),
    tariff('Heures de cuisine, autres', 'Kitchen hours, others', HOUR, bought('hours', false), 28),
  ],
});
