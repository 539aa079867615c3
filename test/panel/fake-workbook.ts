import type { FakeSheet } from './fake-host';

/** A small workbook with what the views need: figures, formulas of ours, one in error, one that is unknown. */
export const WORKBOOK: Readonly<Record<string, FakeSheet>> = {
  Budget: {
    A1: 'Coûts fixes',
    B1: 12000,
    A2: 'Prix',
    B2: 25,
    A3: 'Coût variable',
    B3: 6,
    A4: 'Seuil',
    B4: { formula: '=MUTU.SEUIL(B1,B2,B3,,5%)', value: 642.2535211267606 },
    A5: 'Coût',
    B5: {
      formula: '=MUTU.COUTUSAGE(50,5,100,2000,100,100000,3500,7,30,1,5)',
      value: 37.83538812785388,
    },
    A6: 'Erreur',
    B6: { formula: '=MUTU.SEUIL(B1,5,B3)', value: '#N/A' },
    A7: 'Inconnue',
    B7: { formula: '=MUTU.SEUILL(1,2,3)', value: '#NAME?' },
    D1: 'Clés',
    D2: 1,
    D3: 1,
    D4: 2,
  },
  'Autre feuille': { A1: 3 },
};
