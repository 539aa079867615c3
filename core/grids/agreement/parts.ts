import type { Given } from '../language/define';
import { DECISIONS, WHOLE } from './rules';
import { BRAND, DOORS, MONEY, RESOURCE } from './terms';
import { type Point, type Said, type Section, STATUSES } from './words';

const OWN: Section = { id: 'own', title: { fr: 'Nos autres points', en: 'Other points of ours' }, points: [] };

export const OWN_ROWS = 6;
export const SECTIONS: readonly Section[] = [WHOLE, DECISIONS, RESOURCE, MONEY, BRAND, DOORS, OWN];

const NEXT_MEETING = '2027-01-31';

const pointRow = ([point, ask, said = ['open']]: Point): Given => {
  const [status, decision, who]: Said = said;
  return {
    cells: { point, ask },
    example: {
      status: STATUSES[status],
      ...(decision && { decision }),
      ...(who && { who }),
      ...(status === 'open' && { by: NEXT_MEETING }),
    },
  };
};

export const pointRows: readonly Given[] = SECTIONS.reduce<Given[]>(
  (rows, { title, points }) => rows.concat([{ heading: title }], points.map(pointRow)),
  [],
);

/** First and last rows of each section in the table, counted from 1, its title left out. */
export const SPANS: readonly { readonly section: Section; readonly first: number; readonly last: number }[] = (() => {
  let row = 0;
  return SECTIONS.map((section) => {
    const first = row + 2;
    row += 1 + (section.points.length || OWN_ROWS);
    return { section, first, last: row };
  });
})();
