import { prose, TO_AGREE, t } from '../language';

export const talk = prose('talk', TO_AGREE, [
  t(
    'Ces événements sont-ils vraiment indépendants ? Une tempête qui les annule tous la même fin de semaine viderait le fonds.',
    'Are these events truly independent? A storm that cancels them all the same weekend would empty the fund.',
  ),
  t(
    'Qui décide qu’une perte est couverte, sur quelles preuves, et jusqu’à quel montant par année ?',
    'Who decides that a loss is covered, on what evidence, and up to what amount a year?',
  ),
  t(
    'Que fait-on les mauvaises années : payer au prorata, faire un appel de fonds, emprunter ?',
    'What happens in bad years: pay pro rata, call for funds, borrow?',
  ),
  t(
    'Un partenaire qui se retire reprend-il sa part du fonds ? Un assureur ferait-il mieux pour les plus grosses pertes ?',
    'Does a partner who withdraws take its part of the fund? Would an insurer do better for the largest losses?',
  ),
  t(
    'Un fonds qui promet d’indemniser peut être de l’assurance, que la loi réserve aux assureurs autorisés. Écrivez qu’il aide selon ses moyens, ou demandez d’abord à l’Autorité des marchés financiers (AMF).',
    'A fund that promises compensation may be insurance, which the law keeps for authorised insurers. Write that it helps within its means, or ask the Autorité des marchés financiers (AMF) first.',
  ),
]);
