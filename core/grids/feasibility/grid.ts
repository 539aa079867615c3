import { listWords } from '../costs/words';
import { groupWords, isLegalPerson } from '../group';
import { across, at, bad, band, defineTemplate, good, newPage, small, t, warning, YES } from '../language';
import { best, conclusions } from './conclusions';
import { conditions } from './conditions';
import { criteria, decision, outcome, toAsk } from './form';
import { needs } from './needs';
import { options } from './options';
import { parts, year } from './results';
import { setting, taxes } from './setting';
import { AGREEMENT } from './words';

/** Worked example: the planer of the four partners, before they decide to buy it together. */
export const feasibility = defineTemplate({
  id: 'feasibility',
  step: 'diagnosis',
  after: 'diagnosis',
  sheet: t('Étude d’opportunité', 'Feasibility study'),
  title: t('Partager vaut-il la peine, et comment ?', 'Is sharing worth it, and how?'),
  asked: t(
    'étude de faisabilité, étude d’opportunité, acheter ou louer, comparer les options, quelle forme juridique, taxes récupérées',
    'feasibility study, buy or rent, comparing options, which legal form, taxes recovered',
  ),
  purpose: t(
    'Avant de s’engager : de combien chacun a besoin, ce que coûterait chaque façon d’y répondre une fois les taxes récupérées, ce qui resterait sans la subvention, quelle forme donner au groupe, qui facturerait, et à quelles conditions aller de l’avant.',
    'Before committing: how much each one needs, what each way of meeting it would cost once taxes are recovered, what a year would be without the grant, what form to give the group, who would invoice, and on what conditions to go ahead.',
  ),
  tracks: { left: [168, 112, 94, 94, 94, 94, 90], gap: 12, right: [128, 154, 48] },
  bands: [
    band(at('left', needs), at('right', setting, taxes)),
    newPage(at('left', small(options))),
    newPage(at('left', small(year), conclusions), at('right', best)),
    band(at('left', across('right', parts))),
    newPage(at('left', criteria), at('right', decision, outcome)),
    newPage(at('left', conditions)),
    band(at('left', across('right', toAsk))),
  ],
  words: {
    yes: YES,
    ...listWords,
    ...groupWords,
    agreementWord: AGREEMENT,
    newOrganisation: t('La nouvelle organisation', 'The new organisation'),
    toName: t('À nommer', 'To be named'),
    never: t('jamais', 'never'),
    ifLittle: t('si le besoin est faible', 'if the need is small'),
    toComplete: t('À compléter', 'To complete'),
  },
  tellsOfTexts: ['conclusions.check'],
  conditions: [
    bad('conclusions.saving', '=AND(ISNUMBER({cell}),{cell}<0)'),
    good('conclusions.from', '=AND(ISNUMBER({cell}),{cell}<={needs.sure.total})'),
    bad('conclusions.from', '=AND(ISNUMBER({cell}),{cell}>{needs.sure.total})'),
    bad('conclusions.check', '=LEN({cell})>0'),
    warning('keptOption', '=AND(LEN({cell})>0,LEN({best.option.value})>0,{cell}<>{best.option.value})'),
    warning(
      'keptForm',
      `=AND(LEN({cell})>0,LEN({outcome.form.value})>0,IF({outcome.form.value}={agreementWord},${isLegalPerson('{cell}')},{cell}<>{outcome.form.value}))`,
    ),
    warning('outcome.open.value', '=AND(ISNUMBER({cell}),{cell}>0)'),
    warning('conditions.by', '=AND(N({by})>0,LEN({lifted})=0)'),
  ],
});
