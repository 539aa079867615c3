import { blankIsNotZero } from '../../declare/blank-note';
import { defineFunction } from '../../declare/define';
import { GUIDE } from '../../declare/sources';
import { linesOf } from '../../explain/steps';
import { CellError } from '../../values/cell';
import { same } from '../../values/text';

const explained = {
  kind: 'any',
  repeating: true,
  optional: true,
  label: same('arguments'),
  text: {
    fr: 'Les arguments de cette fonction, dans son ordre.',
    en: 'The arguments of that function, in its order.',
  },
} as const;

export const expliquer = defineFunction({
  id: 'EXPLIQUER',
  family: 'help',
  summary: {
    fr: 'Le calcul d’une fonction, ligne par ligne, pour que chaque partenaire puisse le vérifier.',
    en: 'The calculation of a function, line by line, so that every partner can check it.',
  },
  notes: [
    {
      fr: 'Les arguments suivent le nom, dans l’ordre de la fonction expliquée, une cellule pour chacun. La dernière ligne est ce que la fonction renvoie.',
      en: 'The arguments follow the name, in the order of the function explained, one cell for each. The last line is what the function returns.',
    },
    {
      fr: 'Les montants reportés d’une ligne à l’autre sont montrés avec dix chiffres ; le calcul les prend en entier.',
      en: 'Amounts carried from one line to another are shown with ten digits; the calculation takes them in full.',
    },
    blankIsNotZero(explained),
  ],
  source: GUIDE,
  asked: {
    fr: 'comment est-ce calculé, détail du calcul, vérifier, preuve, expliquer un résultat, d’où vient ce chiffre, explication, pourquoi ce montant, pourquoi ma part est-elle si élevée, comment lire ce résultat',
    en: 'how is it computed, detail of the calculation, check, proof, explain a result, where does this figure come from, explanation, why this amount, why is my share so high, how to read this result',
  },
  params: {
    fonction: {
      kind: 'text',
      label: { fr: 'fonction', en: 'function' },
      text: {
        fr: 'Nom de la fonction, entre guillemets : "COUTUSAGE".',
        en: 'Name of the function, in quotes: "COUTUSAGE".',
      },
    },
    arguments: explained,
  },
  result: {
    kind: 'table',
    label: { fr: 'Explication', en: 'Explanation' },
    columns: [
      { header: { fr: 'étape', en: 'step' } },
      { header: { fr: 'formule', en: 'formula' } },
      { header: { fr: 'calcul', en: 'calculation' } },
      { header: { fr: 'montant', en: 'amount' } },
    ],
  },
  examples: [
    {
      args: ['CONSOMMABLE', 100, 2000, 50],
      result: [
        ['étape', 'formule', 'calcul', 'montant'],
        ['Coût du consommable', 'prix ÷ durée × quantité', '100 ÷ 2\u00a0000 × 50', 2.5],
      ],
      source: GUIDE,
    },
  ],
  run: ({ fonction, arguments: given = [] }, { explain }, _position, [, ...origins]) => {
    const explanation = explain(fonction, given, origins);
    if (explanation instanceof CellError) return explanation.of('arguments');
    const lines = linesOf(explanation);
    if (lines instanceof CellError) return lines;
    return lines.map(({ label, formula, calculation, amount, unit }) => [
      label,
      formula,
      calculation,
      amount === undefined || !unit ? amount : { amount, unit },
    ]);
  },
});
