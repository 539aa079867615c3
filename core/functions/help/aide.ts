import { type Answer, type Declaration, defineFunction, paramsOf } from '../../declare/define';
import { exampleFormula } from '../../declare/example';
import { FAMILIES } from '../../declare/families';
import { notAFunction } from '../../declare/function-name';
import { GUIDE } from '../../declare/sources';
import { same } from '../../values/text';

/** The list of all functions. */
const listOfAll = (catalog: readonly Declaration[]): Answer[][] => [
  [
    { fr: 'fonction', en: 'function' },
    { fr: 'famille', en: 'family' },
    { fr: 'ce qu’elle calcule', en: 'what it computes' },
  ],
  ...catalog.map((declaration) => [declaration.id, FAMILIES[declaration.family], declaration.summary]),
];

/** The arguments of one function, then an example to type. */
const oneFunction = (declaration: Declaration): Answer[][] => [
  [
    { fr: 'argument', en: 'argument' },
    { fr: 'à donner', en: 'required' },
    { fr: 'ce que c’est', en: 'what it is' },
  ],
  ...paramsOf(declaration).map(([, param]) => [
    param.label,
    param.optional ? { fr: 'facultatif', en: 'optional' } : { fr: 'oui', en: 'yes' },
    param.text,
  ]),
  [
    { fr: 'Exemple', en: 'Example' },
    undefined,
    { fr: exampleFormula(declaration, 'fr'), en: exampleFormula(declaration, 'en') },
  ],
  [{ fr: 'Ce qu’elle calcule', en: 'What it computes' }, undefined, declaration.summary],
  [same('Source'), undefined, declaration.source],
];

export const aide = defineFunction({
  id: 'AIDE',
  family: 'help',
  summary: {
    fr: 'La liste des fonctions ; ou, pour une fonction, ses arguments et un exemple.',
    en: 'The list of functions; or, for one function, its arguments and an example.',
  },
  source: GUIDE,
  asked: {
    fr: 'liste des fonctions, mode d’emploi, quels arguments, comment faire, comment ça marche, comment utiliser ceci',
    en: 'list of functions, manual, which arguments, how to, how does it work, how to use this',
  },
  params: {
    fonction: {
      kind: 'text',
      optional: true,
      label: { fr: 'fonction', en: 'function' },
      text: {
        fr: 'Nom d’une fonction, entre guillemets ; la liste de toutes si absent.',
        en: 'Name of a function, in quotes; the list of all if absent.',
      },
    },
  },
  result: { kind: 'table', bare: true, label: { fr: 'Aide', en: 'Help' }, columns: [] },
  examples: [
    // What the declaration of ENTRETIEN says, argument by argument.
    {
      args: ['ENTRETIEN'],
      result: [
        ['argument', 'à donner', 'ce que c’est'],
        ['coût', 'oui', 'Coût d’une mise au point, en dollars.'],
        ['intervalle', 'oui', 'Quantité entre deux mises au point, dans l’unité de la quantité.'],
        ['quantité', 'oui', 'Quantité de cette utilisation.'],
        ['Exemple', '', '=MUTU.ENTRETIEN(100;100000;50)'],
        ['Ce qu’elle calcule', '', 'Part de la mise au point ou de l’entretien périodique que porte une utilisation.'],
        ['Source', '', GUIDE.fr.replace(/« /g, '«\u00a0').replace(/ »/g, '\u00a0»')],
      ],
    },
  ],
  run: ({ fonction }, { catalog, find }) => {
    if (fonction === undefined) return listOfAll(catalog);
    const declaration = find(fonction);
    return declaration ? oneFunction(declaration) : notAFunction(fonction);
  },
});
