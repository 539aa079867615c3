import { across, at, bad, band, defineTemplate, labelled, newPage, t, warning } from '../language';
import { otherWords, tellingOfOthers } from '../others';
import { keeping, register, registerState } from './decisions';
import { acceptance, clauses, made, opening, parties, shares, signatures } from './document';
import { amounts, explanation, keys, reading } from './shares';
import { PARTIES, signers, terms } from './signers';
import { before, ready } from './state';
import { annexWords } from './words';

/** Worked example: the annex of the four partners of the planer, by the agreement and the split. */
export const annex = defineTemplate({
  id: 'annex',
  step: 'modelling',
  after: 'agreement',
  sheet: t('Annexe et décisions', 'Annex and decisions'),
  title: t('Annexe à signer et registre des décisions', 'Annex to sign and register of decisions'),
  asked: t(
    'annexe, contrat à signer, signatures, registre des décisions, procès-verbal, résolution, NEQ',
    'annex, contract to sign, signatures, register of decisions, minutes, resolution, NEQ',
  ),
  purpose: t(
    'Mettre au propre ce qui est convenu : qui signe, avec quelle autorisation, ce qui est réglé, la part de chacun et son calcul, ligne par ligne. Les dernières pages s’impriment comme votre propre document ; le registre garde la trace des décisions et de ce qui reste à faire.',
    'Make a fair copy of what is agreed: who signs, by what authority, what is settled, the share of each and its calculation, line by line. The last pages print as your own document; the register keeps track of decisions and of what is left to do.',
  ),
  tracks: { left: [146, 208], right: [204, 98, 94], edge: [86, 62, 62, 62, 66] },
  bands: [
    band(at('left', terms)),
    band(at('left', signers)),
    newPage(at('left', labelled(2, amounts), keys)),
    band(at('left', before), at('right', ready)),
    newPage(at('left', keeping), at('right', registerState)),
    band(at('left', register)),
    newPage(at('left', opening, parties)),
    newPage(at('left', shares, across('edge', reading))),
    newPage(at('left', clauses)),
    newPage(at('left', explanation)),
    newPage(at('left', across('edge', acceptance), signatures, made)),
  ],
  noticeInFile: tellingOfOthers(PARTIES),
  words: { ...annexWords, ...otherWords },
  isDocument: true,
  conditions: [
    warning('signers.check', '=LEN({cell})>0'),
    warning('ready.missing.value', '={cell}>0'),
    bad('ready.unnamed.value', '={cell}>0'),
    bad('ready.left.value', '={cell}<>0'),
    bad('register.due', '=AND(ISNUMBER({cell}),N({registerDay})>0,{cell}<{registerDay},{taken}={yes},{done}<>{yes})'),
    warning('register.taken', '={cell}={no}'),
    bad(
      'register.decision',
      '=AND(LEN({decision})=0,LEN({mode}&{who}&{date}&{due}&{done}&{for}&{against}&{abstained})>0)',
    ),
    bad('registerState.late.value', '=AND(ISNUMBER({cell}),{cell}>0)'),
    warning('registerState.unsaid.value', '={cell}>0'),
  ],
});
