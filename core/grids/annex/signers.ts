import { date, inputs, PARTNER, same, t, table, text, when } from '../language';
import { ESCALE, RIVES, SCHOOL, WORKSHOP } from '../partners';

export const PARTIES = 8;
/** Of a number of the enterprise register. */
const NEQ_DIGITS = 10;

export const terms = inputs('terms', t('L’entente', 'The agreement'), [
  text('shared', t('Ce qui est partagé', 'What is shared'), {
    name: t('annexe_objet', 'annex_subject'),
    follows: 'resources!items.name',
    example: t('Planeur à bois', 'Wood planer'),
  }),
  text('form', t('Forme', 'Form'), {
    name: t('annexe_forme', 'annex_form'),
    follows: 'agreement!groupForm',
    example: t('Copropriété et cogestion', 'Co-ownership and joint management'),
  }),
  text('place', t('Fait à', 'Signed at'), { name: t('annexe_lieu', 'annex_place'), example: same('Val-des-Rives') }),
  date('signedOn', t('Date', 'Day'), { name: t('annexe_date', 'annex_date'), example: '2025-08-28' }).note(
    'Vide : la date s’écrit à la main, à la signature.',
    'Blank: the day is written by hand, on signing.',
  ),
  date('registerDay', t('Date du jour', 'Today’s date'), {
    unit: t('à mettre à jour à chaque rencontre', 'to update at every meeting'),
    name: t('decisions_date_du_jour', 'decisions_today'),
    follows: 'actionPlan!today',
    example: '2025-09-15',
  }).note(
    'Les retards du registre des décisions se comptent à partir de cette date.',
    'Delays in the register of decisions are counted from this date.',
  ),
]);

const IS_NEQ = `IFERROR(AND(LEN({neq})=${NEQ_DIGITS},INT({neq}*1)={neq}*1,{neq}*1>=10^${NEQ_DIGITS - 1}),FALSE)`;

const LACKS = [
  ['LEN({legal})=0', '{askLegal}'],
  [`NOT(${IS_NEQ})`, '{askNeq}'],
  ['LEN({by})=0', '{askWho}'],
  ['OR(LEN({resolution})=0,NOT(ISNUMBER({votedOn})))', '{askVote}'],
] as const;

export const signers = table('signers', t('Les parties et leurs signataires', 'The parties and who signs'), {
  help: t(
    'Une ligne par partie, telle qu’elle est au registre des entreprises. La personne qui signe y est autorisée par une résolution de son conseil : gardez-en une copie avec l’annexe.',
    'One row per party, as it stands in the enterprise register. Whoever signs is authorised by a resolution of its board: keep a copy with the annex.',
  ),
  rows: PARTIES,
  columns: [
    text('name', PARTNER, { follows: 'split!partners.name' }),
    text('legal', t('Nom légal', 'Legal name')),
    text('by', t('Représentée par (nom, fonction)', 'Represented by (name, position)')),
    text('neq', same('NEQ'), { digits: NEQ_DIGITS }).note(
      'Numéro d’entreprise du Québec : dix chiffres. Il se cherche, comme le nom légal, au Registraire des entreprises. Un organisme public peut ne pas en avoir : demandez-lui.',
      'Québec enterprise number (NEQ): ten digits. Like the legal name, it is found at the Registraire des entreprises. A public body may have none: ask it.',
    ),
    date('votedOn', t('Résolution du', 'Resolution of')),
    text('resolution', t('Numéro', 'Number')).note(
      'Le numéro de la résolution qui autorise cette personne à signer.',
      'The number of the resolution that authorises this person to sign.',
    ),
    text('check', t('Reste', 'Left'), {
      formula: when(
        'LEN({name}&{legal}&{by}&{neq}&{votedOn}&{resolution})>0',
        LACKS.reduceRight<string>((rest, [test, word]) => `IF(${test},${word},${rest})`, '""'),
      ),
    }).note(
      'Ce qui manque à la ligne avant de signer : nom légal, NEQ de dix chiffres, qui signe, résolution.',
      'What the row lacks before signing: legal name, ten-digit NEQ, who signs, resolution.',
    ),
  ],
  examples: [
    [
      WORKSHOP,
      t('Coopérative de solidarité Atelier du bois', 'Coopérative de solidarité Atelier du bois (co-operative)'),
      t('Louise Hébert, trésorière', 'Louise Hébert, treasurer'),
      1140000013,
      '2025-08-12',
      same('25-031'),
    ],
    [
      RIVES,
      t('Ressourcerie des Rives, OBNL', 'Ressourcerie des Rives, non-profit'),
      t('Marc Gagnon, président', 'Marc Gagnon, chair'),
      1140000021,
      '2025-08-14',
      same('CA-112'),
    ],
    [
      SCHOOL,
      t('École de métiers de la Vallée', 'École de métiers de la Vallée (trade school)'),
      t('Sylvie Roy, directrice adjointe', 'Sylvie Roy, vice-principal'),
      1140000039,
      '2025-08-20',
      same('2025-48'),
    ],
    [
      ESCALE,
      t('Maison de jeunes L’Escale, OBNL', 'Maison de jeunes L’Escale, non-profit'),
      t('Jeanne Ba, coordonnatrice', 'Jeanne Ba, coordinator'),
      1140000047,
      '2025-08-26',
      same('07'),
    ],
  ],
});
