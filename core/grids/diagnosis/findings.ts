import type { Text } from '../../values/text';
import { chart, count, line, lines, prose, quantity, same, share, t, total, tried, unless } from '../language';

// As POTENTIEL and ADISCUTER read them, in either language.
export const CONVERGENCE = same('Convergence');
export const COMPLEMENTARITY = t('Complémentarité', 'Complementarity');
export const DIVERGENCE = same('Divergence');
export const FINDINGS = { convergence: CONVERGENCE, complementarity: COMPLEMENTARITY, divergence: DIVERGENCE };
export const NOTED = 'SUMPRODUCT(({points.finding}<>"")*1)';

/** A blank weight is 1. */
const weightOf = (finding: keyof typeof FINDINGS): string =>
  `SUMIF({points.finding},{${finding}},{points.weight})+COUNTIFS({points.finding},{${finding}},{points.weight},"")`;

const tallyLine = (finding: keyof typeof FINDINGS, label: Text) =>
  line(finding, label, [
    `=COUNTIF({points.finding},{${finding}})`,
    unless(`${NOTED}=0`, `{count}/${NOTED}`),
    `=${weightOf(finding)}`,
  ]);

/** Nothing to weigh until a point that counts is noted. */
const whenWeighed = (formula: string): string => unless('SUM({tally.weight})=0', formula);

export const tally = lines('tally', t('Les constats', 'Findings'), {
  labelHeader: t('Constat', 'Finding'),
  columns: [
    count('count', same('Points')),
    share('share', t('Part', 'Share')),
    quantity('weight', t('Poids', 'Weight')),
  ],
  lines: [
    tallyLine('convergence', t('Convergence : nous allons dans le même sens', 'Convergence: we go the same way')),
    tallyLine(
      'complementarity',
      t(
        'Complémentarité : nos différences s’emboîtent, à en parler',
        'Complementarity: our differences fit together, to talk over',
      ),
    ),
    tallyLine('divergence', t('Divergence : un défi ou un obstacle', 'Divergence: a challenge or an obstacle')),
    total('noted', t('Points notés', 'Points noted'), [
      '=SUM({tally.count})',
      unless(`${NOTED}=0`, 'SUM({tally.share})'),
      '=SUM({tally.weight})',
    ]),
  ],
});

export const result = lines('result', t('Le potentiel', 'Potential'), {
  columns: [share('value')],
  lines: [
    line('mean', t('Moyenne pondérée', 'Weighted mean'), [
      whenWeighed('({tally.convergence.weight}+{tally.complementarity.weight}/2)/SUM({tally.weight})'),
    ]).note(
      'Une convergence compte 1, une complémentarité ½, une divergence 0, chacune selon son poids.',
      'A convergence counts 1, a complementarity ½, a divergence 0, each by its weight.',
    ),
    line('major', t('Divergences majeures', 'Major divergences'), { kind: 'count' }, [
      '=COUNTIFS({points.finding},{divergence},{points.major},{yes})',
    ]),
    total('potential', t('Potentiel de mutualisation', 'Potential for pooling'), [
      whenWeighed(
        tried('MUTU.POTENTIEL({points.finding},IF({points.weight}="",1,{points.weight}),{points.major})', '{waiting}'),
      ),
    ]).note(
      'Tant qu’une divergence majeure n’est pas réglée, il ne dépasse pas 50 %. Ce nombre ouvre la discussion, il ne la remplace pas.',
      'As long as a major divergence is not settled, it does not exceed 50%. This number opens the discussion, it does not replace it.',
    ),
  ],
});

export const findings = chart('pie', 'findings', t('Nos constats', 'Our findings'), {
  categories: 'tally.label',
  series: [[same('Points'), 'tally.count']],
  kind: 'count',
  rows: 11,
});

export const questions = prose('questions', t('Deux questions à se poser', 'Two questions to ask ourselves'), [
  t(
    'Ce qui nous distingue est-il une richesse, qui fait que nous nous complétons ?',
    'Is what sets us apart a richness, by which we complete one another?',
  ),
  t('Ou est-ce un obstacle, pour démarrer ou pour durer ?', 'Or is it an obstacle, to starting or to lasting?'),
  t(
    'Une divergence peut n’être qu’en surface. Mais une divergence de valeurs, ou dont on ne parle pas, met tout le projet en danger : marquez-la majeure.',
    'A divergence may be only on the surface. But a divergence of values, or one nobody talks about, endangers the whole project: mark it as major.',
  ),
]);
