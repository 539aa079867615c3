import { money, PARTNER, t, table, text, unless } from '../language';
import { MOST_PARTNERS } from './partners';

/** What a surplus is shared by: the form of the group decides. */
const KEY =
  'IF({yearForm}={coOwnership},{partners.parts},IF(OR({yearForm}="",{yearForm}={cooperative}),{partners.uses},{partners.due}))';

/** As many as there is room for, from the first one: a row inserted among the partners does not push the last one over the total. */
const NAMES = `{partners.name.1}:INDEX({partners.name},${MOST_PARTNERS})`;

/** Some partner stands past the rows that share the surplus, as one does that is inserted once all are taken. */
export const TOO_MANY = `SUMPRODUCT(MAX((LEN({partners.name})>0)*(ROW({partners.name})-ROW({partners.name.1})+1)))>${MOST_PARTNERS}`;

export const tooManyWords = {
  tooMany: t('Trop de partenaires', 'Too many partners'),
  tooManyToShare: t(
    `Cette feuille répartit l’excédent entre ${MOST_PARTNERS} partenaires au plus, et il y en a un de plus bas : sans lui, rien n’est réparti. Le reste se calcule.`,
    `This sheet shares the surplus among ${MOST_PARTNERS} partners at most, and there is one further down: without it, nothing is shared. The rest is calculated.`,
  ),
};

/** Row for row the partners. */
export const surplusShares = table('surplusShares', t('L’excédent partagé', 'The surplus shared'), {
  help: t('Après la réserve, comme la forme du groupe le veut.', 'After the reserve, as the form of the group wants.'),
  rows: MOST_PARTNERS,
  columns: [
    text('name', PARTNER, { spill: `=IF(${NAMES}="","",${NAMES})` }),
    money('amount', t('Part de l’excédent', 'Share of surplus'), {
      headerFormula: '=IF({yearForm}={cooperative},{rebateWord},{surplusWord})',
      spill: unless(
        ['{verdict.rebate.value}<=0', `SUM(${KEY})=0`],
        `IF(${TOO_MANY},{tooMany},MUTU.PARTAGE({verdict.rebate.value},IF(ISNUMBER(${KEY}),${KEY},IF({partners.name}="","",0))))`,
      ),
    }).note(
      'Coopérative : une ristourne, selon l’usage (clé 2). Copropriété : selon les parts (clé 1). Entente : selon la part réelle de chacun. OBNL : rien ne se répartit.',
      'Co-operative: a rebate, by use (key 2). Co-ownership: by shares (key 1). Agreement: by the actual share of each. Non-profit: nothing is shared out.',
    ),
  ],
  totals: { sum: ['amount'] },
});
