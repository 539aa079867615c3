import { CO_OWNERSHIP, GROUP_FORMS, INSTALMENTS, isLegalPerson, PAY_WAYS } from '../group';
import { choice, inputs, line, lines, t, text, unless } from '../language';
import { WORKSHOP } from '../partners';

/** What is chosen here once, and what other sheets take up. */
export const group = inputs('group', t('Le groupe', 'The group'), [
  choice('groupForm', t('Forme retenue', 'Form chosen'), {
    choices: GROUP_FORMS,
    name: t('forme_groupe', 'group_form'),
    example: CO_OWNERSHIP,
  }).note(
    'Elle décide de qui facture, de ce que devient un excédent et de ce qu’emporte un partenaire qui part. Les deux dernières sont des organisations nouvelles, donc des personnes morales.',
    'It decides who invoices, what becomes of a surplus and what a partner takes when it leaves. The last two are new organisations, hence legal persons.',
  ),
  text('groupName', t('Nom de l’organisation nouvelle, s’il y en a une', 'Name of the new organisation, if any'), {
    name: t('nom_groupe', 'group_name'),
  }),
  text(
    'groupMember',
    t('Sinon, le partenaire qui facture et paie pour tous', 'If none, who invoices and pays for all'),
    {
      name: t('partenaire_facture', 'invoicing_partner'),
      example: { example: WORKSHOP, follows: '={split!partners.name.1}' },
    },
  ).note(
    'Une entente ou une copropriété n’est pas une personne morale : un des partenaires facture, à son nom et avec ses numéros de taxes.',
    'An agreement or a co-ownership is no legal person: one of the partners invoices, in its own name and with its own tax numbers.',
  ),
  choice('payWay', t('Les partenaires paient par', 'Partners pay by'), {
    choices: PAY_WAYS,
    name: t('mode_paiement', 'way_of_paying'),
    example: INSTALMENTS,
  }).note(
    'Acomptes : chacun verse sa part prévue, et la régularisation annuelle fait les comptes. Factures à l’utilisation : la facturation les prépare. L’un ou l’autre, jamais les deux.',
    'Instalments: each pays its planned share, and the year-end settlement does the accounts. Invoices by use: invoicing prepares them. One or the other, never both.',
  ),
]);

export const effects = lines('effects', t('Ce que la forme entraîne', 'What the form entails'), {
  columns: [text('value')],
  lines: [
    line('issuer', t('Qui facture', 'Who invoices'), [
      unless(
        '{groupForm}=""',
        `IF(${isLegalPerson('{groupForm}')},IF({groupName}="",{toName},{groupName}),IF({groupMember}="",{toName},{groupMember}))`,
      ),
    ]),
    line('surplus', t('Un excédent', 'A surplus'), [
      unless(
        '{groupForm}=""',
        'IF({groupForm}={cooperative},{toMembers},IF({groupForm}={nonProfit},{toKeep},IF({groupForm}={coOwnership},{byParts},{byCosts})))',
      ),
    ]),
    line('leaver', t('Qui part emporte', 'Whoever leaves takes'), [
      unless(
        '{groupForm}=""',
        'IF({groupForm}={cooperative},{itsShares},IF({groupForm}={nonProfit},{nothing},IF({groupForm}={coOwnership},{itsPart},{asAgreed})))',
      ),
    ]),
  ],
});

/** What the form entails, in the words of the sheet. */
export const effectWords = {
  toName: t('À nommer', 'To be named'),
  toMembers: t('La réserve, puis des ristournes selon l’usage', 'The reserve, then rebates by use'),
  toKeep: t('Reste à l’organisme', 'Stays with the organisation'),
  byParts: t('La réserve convenue, puis selon les parts', 'The reserve agreed, then by shares'),
  byCosts: t('La réserve convenue, puis comme les coûts', 'The reserve agreed, then as costs are'),
  itsShares: t('Ses parts sociales, rien de la réserve', 'Its shares, nothing of the reserve'),
  nothing: t('Rien : le bien est à l’organisme', 'Nothing: the organisation owns it'),
  itsPart: t('Sa part de ce que vaut encore le bien', 'Its part of what the asset is still worth'),
  asAgreed: t('Ce que l’entente prévoit', 'What the agreement provides'),
};
