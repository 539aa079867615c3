import { prose, TO_AGREE, t } from '../language';

export const talk = prose('talk', TO_AGREE, [
  t(
    'Quand deux fermes appellent le même matin, qui passe en premier : la maladie, les vacances prévues, le premier appel ?',
    'When two farms call the same morning, who comes first: illness, planned vacation, the first call?',
  ),
  t(
    'Combien d’heures chaque membre s’engage-t-il à prendre, et que se passe-t-il s’il en prend moins ?',
    'How many hours does each member undertake to take, and what happens when it takes fewer?',
  ),
  t(
    'Que doit savoir l’agent avant d’entrer à l’étable : consignes écrites, visite, personne à joindre ?',
    'What must the agent know before entering the barn: written instructions, a visit, someone to call?',
  ),
  t(
    'Qui répond d’un bris ou d’une perte de production pendant un remplacement ?',
    'Who answers for a breakdown or a loss of production during relief?',
  ),
  t(
    'La coopérative fournit-elle du personnel à des fermes qui n’en sont pas membres ? Demandez à la CNESST s’il lui faut un permis d’agence de placement (source : CNESST, « Permis d’agence »).',
    'Does the co-operative supply staff to farms that are not members? Ask the CNESST whether it needs a placement agency licence (source: CNESST, “Agency licence”).',
  ),
]);
