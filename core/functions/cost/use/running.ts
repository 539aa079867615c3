/** What runs with the use of a resource: consumables, maintenance, labour. */

export const consumableCost = (price: number, life: number, used: number, losses: number): number =>
  ((price / life) * used) / (1 - losses);

/** Losses appear in the formula only when there are some. */
export const consumableFormula = (price: string, life: string, losses: number): string =>
  losses === 0 ? `${price} ÷ ${life} × quantite` : `${price} ÷ ${life} × quantite ÷ (1 − pertes)`;

export const maintenanceCost = (cost: number, interval: number, used: number): number => (cost * used) / interval;

export const labourCost = (hourlyRate: number, time: number, charges: number): number =>
  hourlyRate * time * (1 + charges);

/** Payroll charges appear in the formula only when there are some. */
export const labourFormula = (time: string, charges: number): string =>
  charges === 0 ? `taux_horaire × ${time}` : `taux_horaire × ${time} × (1 + charges_sociales)`;
