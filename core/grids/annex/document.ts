import type { Text } from '../../values/text';
import { BRAND, DECISIONS, DOORS, WHOLE } from '../agreement/rules';
import { MONEY, RESOURCE } from '../agreement/terms';
import { date, given, line, lines, money, PARTNER, prose, same, t, table, text, when } from '../language';
import { plainValue } from '../language/fill';
import { PARTIES } from './signers';

const EACH = Array.from({ length: PARTIES }, (_, index) => index + 1);
/** What another table holds of the same party, blank where it is. */
const taken = (path: string, row: number): string => when(`LEN({${path}.${row}})>0`, `{${path}.${row}}`);

export const opening = lines('opening', t('ANNEXE À L’ENTENTE DE PARTAGE', 'ANNEX TO THE SHARING AGREEMENT'), {
  isPlain: true,
  columns: [text('value')],
  lines: [
    line('shared', t('Ce qui est partagé', 'What is shared'), ['={shared}&""']),
    line('form', t('Forme', 'Form'), ['={form}&""']),
  ],
});

/** Room for a legal name on two lines. */
const LEGAL_NAME = 41;

export const parties = table('parties', t('1. Les parties', '1. The parties'), {
  isPlain: true,
  rowHeight: LEGAL_NAME,
  columns: [
    text('name', t('Appelée ici', 'Called here')),
    text('legal', t('Nom légal', 'Legal name')),
    text('by', t('Représentée par', 'Represented by')),
    text('neq', same('NEQ')),
    text('resolution', t('Résolution', 'Resolution')),
    date('votedOn', t('Du', 'Of')),
  ],
  given: EACH.map((row) =>
    given({
      name: taken('signers.name', row),
      legal: taken('signers.legal', row),
      by: taken('signers.by', row),
      neq: when(`LEN({signers.neq.${row}})>0`, `{signers.neq.${row}}&""`),
      votedOn: taken('signers.votedOn', row),
      resolution: taken('signers.resolution', row),
    }),
  ),
});

/** Those that it has, one after the other. */
function keysOf(row: number): string {
  const said = [
    ['{sharesOf}', `{keys.parts.${row}}`],
    ['{usesOf}', `{keys.uses.${row}}`],
    ['{thirdKey}', `{keys.heads.${row}}`],
  ].map(([word, key]) => `IF(LEN(${key})=0,"",{semicolon}&${word}&${key})`);
  return `MID(${said.join('&')},LEN({semicolon})+1,200)`;
}

export const shares = table('shares', t('2. La part de chacune', '2. The share of each'), {
  isPlain: true,
  rowHeight: LEGAL_NAME,
  columns: [
    text('name', PARTNER),
    text('legal', t('Nom légal', 'Legal name')),
    text('keys', t('Ses clés', 'Its keys')),
    money('due', t('Par an', 'A year')),
  ],
  given: EACH.map((row) =>
    given({
      name: taken('keys.name', row),
      legal: taken('keys.legal', row),
      keys: when([`LEN({keys.name.${row}})>0`, `ISNUMBER({keys.due.${row}})`], keysOf(row)),
      due: taken('keys.due', row),
    }),
  ),
  totals: { sum: ['due'] },
});

/** As many points as a page holds. */
const CLAUSES = 38;
const STATUS = '{agreement!points.status}';
const HOW_MANY = `COUNTIF(${STATUS},{settledWord})`;
const ofPoint = (column: string, at: string): string => `INDEX({agreement!points.${column}},${at})`;

/** In the whole guide: the point settled that comes at that place in the agreement, and what was decided of it. */
const fromAgreement = (place: number): string => {
  const at = `SUMPRODUCT(SMALL((${STATUS}<>{settledWord})*1000000+ROW(${STATUS}),${place}))-ROW({agreement!points.status.1})+1`;
  const decided = ofPoint('decision', at);
  const said = `${ofPoint('point', at)}&{colon}&IF(LEN(${decided})=0,{toWrite},${decided})`;
  const last =
    place === CLAUSES ? `IF(${HOW_MANY}>${CLAUSES},{and}&(${HOW_MANY}-${CLAUSES - 1})&{others},${said})` : said;
  return `=IF(${HOW_MANY}<${place},"",${last})`;
};

/** The points that the worked example of the agreement has settled. */
const EXAMPLES: readonly Text[] = [WHOLE, DECISIONS, RESOURCE, MONEY, BRAND, DOORS].flatMap(({ points }) =>
  points.flatMap(([point, , said]) => {
    const [status, decision] = said ?? [];
    const told = decision && plainValue(decision);
    if (status !== 'settled' || typeof told !== 'object') return [];
    return [t(`${point.fr}\u00a0: ${told.fr}`, `${point.en}: ${told.en}`)];
  }),
);

export const clauses = table('clauses', t('3. Ce que les parties ont réglé', '3. What the parties have settled'), {
  isPlain: true,
  rowHeight: 18,
  rows: CLAUSES,
  columns: [
    text('said', same('Point'), {
      follows: Array.from({ length: CLAUSES }, (_, index) => fromAgreement(index + 1)),
      isOneLine: true,
    }).note(
      'Un point réglé par ligne : le point, puis ce qui est décidé. Dans le dossier complet, ce sont ceux de la feuille de l’entente.',
      'One point settled per row: the point, then what is decided. In the complete file, they are those of the sheet of the agreement.',
    ),
  ],
  examples: EXAMPLES.map((said) => [said] as const),
});

export const acceptance = prose(
  'acceptance',
  same('4. Signatures'),
  [
    t(
      'Les parties ont lu les pages qui précèdent, les acceptent et les joignent à leur entente. Chacune signe un exemplaire pour chaque partie.',
      'The parties have read the preceding pages, accept them and attach them to their agreement. Each one signs a copy for every party.',
    ),
  ],
  { isPlain: true },
);

/** As long as its column: any longer, it would strike out the name beside it. */
const SIGNATURE = 'REPT("_",26)';

export const signatures = table('signatures', t('Pour chaque partie', 'For each party'), {
  isPlain: true,
  rowHeight: 58,
  columns: [
    text('name', t('Partie', 'Party')),
    text('sign', same('Signature')),
    text('by', t('Nom et fonction', 'Name and position')),
    text('on', same('Date')),
  ],
  given: EACH.map((row) => {
    const isParty = `LEN({signers.name.${row}}&{signers.legal.${row}})>0`;
    return given({
      name: when(isParty, `IF(LEN({signers.legal.${row}})>0,{signers.legal.${row}},{signers.name.${row}})`),
      sign: when(isParty, SIGNATURE),
      by: taken('signers.by', row),
      on: when(isParty, 'REPT("_",10)'),
    });
  }),
});

/** TEXT has other letters in other languages. */
const ISO_DAY = 'YEAR({signedOn})&"-"&RIGHT("0"&MONTH({signedOn}),2)&"-"&RIGHT("0"&DAY({signedOn}),2)';

export const made = lines('made', t('Fait par les parties', 'Made by the parties'), {
  isPlain: true,
  columns: [text('value')],
  lines: [
    line('place', t('Fait à', 'Signed at'), [`=IF(LEN({place})=0,${SIGNATURE},{place})`]),
    line('on', t('Le', 'On'), [`=IF(ISNUMBER({signedOn}),${ISO_DAY},${SIGNATURE})`]),
  ],
});
