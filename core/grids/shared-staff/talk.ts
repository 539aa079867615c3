import { prose, TO_AGREE, t } from '../language';

export const talk = prose('talk', TO_AGREE, [
  t(
    'Qui est l’employeur, et qui tranche quand les deux ont une urgence la même semaine ?',
    'Who is the employer, and who decides when both have an emergency the same week?',
  ),
  t(
    'Les heures promises valent-elles chaque semaine, ou se comptent-elles sur l’année ? Que fait-on des heures non prises ?',
    'Do the hours promised hold every week, or are they counted over the year? What becomes of hours not taken?',
  ),
  t(
    'À qui sont les textes, les photos et les listes de diffusion ? Sous quel nom la personne se présente-t-elle ?',
    'Who owns the texts, the photos and the mailing lists? Under which name does the person speak?',
  ),
  t(
    'Si la personne part, si la subvention prend fin ou si l’un se retire : quel préavis, et qui paie le reste ?',
    'If the person leaves, the grant ends or one partner withdraws: what notice, and who pays the rest?',
  ),
  t(
    'Prêter une personne contre un prix peut être de la location de personnel : une agence de placement doit avoir un permis de la CNESST (source : CNESST, « Permis d’agence »). Demandez à la CNESST si votre entente est visée, et à Revenu Québec si le prix porte les taxes.',
    'Lending a person for a price may be personnel leasing: a placement agency needs a CNESST licence (source: CNESST, “Agency licence”). Ask the CNESST whether your agreement is concerned, and Revenu Québec whether the price bears taxes.',
  ),
]);
