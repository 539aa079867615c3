import { choice, date, given, heading, same, t, table, text } from '../language';
import { BRAND, DECISIONS, DOORS, WHOLE } from './rules';
import { MONEY, RESOURCE } from './terms';
import { type Point, type Said, type Section, STATUSES } from './words';

const OWN: Section = { id: 'own', title: t('Nos autres points', 'Other points of ours'), points: [] };
const OWN_ROWS = 6;
const SECTIONS: readonly Section[] = [WHOLE, DECISIONS, RESOURCE, MONEY, BRAND, DOORS, OWN];
const NEXT_MEETING = '2025-07-31';

const pointRow = ([point, ask, said = ['open']]: Point) => {
  const [status, decision, who]: Said = said;
  return given(
    { point, ask },
    {
      status: STATUSES[status],
      ...(decision && { decision }),
      ...(who && { who }),
      ...(status === 'open' && { by: NEXT_MEETING }),
    },
  );
};

const pointRows = SECTIONS.flatMap(({ title, points }) => [heading(title), ...points.map(pointRow)]);

export const points = table('points', t('Les points, un à un', 'The points, one by one'), {
  rows: pointRows.length + OWN_ROWS,
  columns: [
    text('point', same('Point')),
    text('ask', t('Ce qu’il faut se demander', 'What to ask ourselves')),
    choice('status', t('Où en est-on ?', 'Where do we stand?'), { choices: Object.values(STATUSES) }),
    text('decision', t('Ce qui est décidé', 'What is decided')),
    text('who', t('Qui y voit', 'Who sees to it')),
    date('by', t('Pour le', 'By')),
  ],
  given: pointRows,
});

/** First and last rows of each section in the table, counted from 1, its title left out. */
export const SPANS: readonly { readonly section: Section; readonly first: number; readonly last: number }[] = (() => {
  let row = 0;
  return SECTIONS.map((section) => {
    const first = row + 2;
    row += 1 + (section.points.length || OWN_ROWS);
    return { section, first, last: row };
  });
})();
