import type { Line } from '../language/define';

/** Steps of the table of uses: from none to twice the uses foreseen. */
export const STEPS = 11;
export const stepLines = (): Record<string, Line> => {
  const lines: Record<string, Line> = {};
  for (let step = 0; step < STEPS; step++) {
    lines[`step${step}`] = {
      label: { fr: `${step * 20} % des utilisations prévues`, en: `${step * 20}% of the uses foreseen` },
      cells: {
        uses: `={base.uses.amount}*${step}/5`,
        fixed: '={base.fixed.amount}',
        cost: '={fixed}+{base.variable.amount}*{uses}',
        revenue: '={price}*{uses}',
        result: '={revenue}-{cost}',
      },
    };
  }
  return lines;
};

export const MOST_PARTNERS = 10;
export const partnerLines = (): Record<string, Line> => {
  const lines: Record<string, Line> = {};
  for (let count = 1; count <= MOST_PARTNERS; count++) {
    lines[`partners${count}`] = {
      label: count > 1 ? { fr: `${count} partenaires`, en: `${count} partners` } : { fr: 'Seul', en: 'Alone' },
      cells: {
        cost: `={base.fixed.amount}/${count}+{base.variable.amount}*{useByPartner}+${count > 1 ? '{coordination}' : 0}`,
        perUse: '=IF({useByPartner}>0,{cost}/{useByPartner},0)',
        rent: '={marketPrice}*{useByPartner}',
        saving: '={rent}-{cost}',
      },
    };
  }
  return lines;
};
