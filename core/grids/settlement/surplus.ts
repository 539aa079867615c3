import { CO_OWNERSHIP, GROUP_FORMS, INSTALMENTS, PAY_WAYS } from '../group';
import { choice, inputs, money, share, t } from '../language';

export const surplusInputs = inputs('surplusInputs', t('L’excédent de l’année', 'Surplus of the year'), [
  choice('yearForm', t('Forme du groupe', 'Form'), {
    choices: GROUP_FORMS,
    name: t('reglement_forme', 'settlement_form'),
    follows: 'agreement!groupForm',
    example: CO_OWNERSHIP,
  }).note(
    'Elle décide de ce que devient l’excédent. Coopérative : des ristournes selon l’usage, après la réserve. OBNL : tout reste à l’organisme. Copropriété : selon les parts. Entente : comme les coûts. Vide : selon l’usage.',
    'It decides what becomes of the surplus. Co-operative: rebates by use, after the reserve. Non-profit: all of it stays. Co-ownership: by shares. Agreement: as costs are. Blank: by use.',
  ),
  choice('yearPay', t('Partenaires payant par', 'Partners pay by'), {
    choices: PAY_WAYS,
    name: t('reglement_paiement', 'settlement_payment'),
    follows: 'agreement!payWay',
    example: INSTALMENTS,
  }),
  money('yearSurplus', t('Excédent', 'Surplus'), {
    unit: t('de l’année', 'of the year'),
    name: t('excedent_annee', 'year_surplus'),
    example: 450,
    tooLow: t(
      'Entrez un montant de 0 ou plus. Un déficit ne se répartit pas ici : ce qui a coûté de plus est dans les coûts réels, que les soldes règlent.',
      'Enter an amount of 0 or more. A deficit is not shared out here: what cost more is among the actual costs, which the balances settle.',
    ),
  }).note(
    'Ce qui reste une fois les coûts payés : ici, la location à des gens de l’extérieur. Il n’est pas dans les coûts ci-contre.',
    'What is left once costs are paid: here, renting out to outsiders. It is not among the costs beside.',
  ),
  share('reserveShare', t('Part en réserve', 'To reserve'), {
    decimals: 0,
    unit: t('convenue', 'as agreed'),
    name: t('part_reserve', 'reserve_share'),
    example: 0.4,
  }).note(
    'Dans une coopérative, l’assemblée en décide (Loi sur les coopératives, article 143) ; dans un OBNL, tout reste à l’organisme.',
    'In a co-operative, the general meeting decides (Cooperatives Act, section 143); in a non-profit, all of it stays.',
  ),
]);
