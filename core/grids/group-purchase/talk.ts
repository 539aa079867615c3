import { prose, TO_AGREE, t } from '../language';

export const talk = prose('talk', TO_AGREE, [
  t(
    'Qui avance l’argent au fournisseur, et que se passe-t-il si l’un réduit sa commande et fait perdre le palier à tous ?',
    'Who advances the money to the supplier, and what happens when one cuts its order and everyone loses the tier?',
  ),
  t(
    'Choisit-on le produit le moins cher, ou aussi le plus local, le plus durable, le plus utile à chacun ?',
    'Do we choose the cheapest product, or also the most local, the most lasting, the most useful to each?',
  ),
  t(
    'Dans une campagne, à qui appartient la liste des donatrices et donateurs, et qui les remercie ?',
    'In a campaign, who owns the list of donors, and who thanks them?',
  ),
  t(
    'Partage-t-on les recettes selon le travail, la taille ou les besoins, et qui assume une campagne en perte ?',
    'Are proceeds shared by work, size or need, and who bears a campaign that loses money?',
  ),
  t(
    'Qui remet les reçus de don ? Seul un organisme enregistré auprès de l’Agence du revenu du Canada le peut, pour les dons qu’il reçoit lui-même (source : ARC, « Reçus de dons »). Demandez à l’ARC comment partager les recettes d’une campagne commune.',
    'Who issues donation receipts? Only an organisation registered with the Canada Revenue Agency may, for the gifts it receives itself (source: CRA, “Issuing receipts”). Ask the CRA how proceeds of a joint campaign may be shared.',
  ),
]);
