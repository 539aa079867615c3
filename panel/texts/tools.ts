import type { Text } from '../../core/values/text';

/** The view « Outils ». */
export const TOOLS = {
  checkTitle: { fr: 'Vérifier le classeur', en: 'Check the workbook' },
  checkText: {
    fr: 'Cherche les formules de Mutu en erreur ou mal écrites et les parts dont la somme n’est pas le montant réparti.',
    en: 'Looks for Mutu formulas in error or misspelt, and shares that do not add up to the amount shared.',
  },
  check: { fr: 'Vérifier', en: 'Check' },
  checkedNone: { fr: 'Ce classeur ne contient aucune formule de Mutu.', en: 'This workbook holds no Mutu formula.' },
  checkedGood: {
    fr: 'Formules de Mutu lues : {n}. Rien à signaler.',
    en: 'Mutu formulas read: {n}. Nothing to report.',
  },
  checkedBad: { fr: 'Formules de Mutu lues : {n}. À voir : {bad}.', en: 'Mutu formulas read: {n}. To look at: {bad}.' },
  findings: { fr: 'À voir', en: 'To look at' },
  mend: { fr: 'Corriger', en: 'Correct' },
  mendThis: { fr: 'Corriger {cell} : {formula}', en: 'Correct {cell}: {formula}' },
  mended: { fr: 'Formule corrigée : {cell}.', en: 'Formula corrected: {cell}.' },
  changedSince: {
    fr: '{cell} : la formule a changé depuis. Vérifiez de nouveau le classeur.',
    en: '{cell}: the formula has changed since. Check the workbook again.',
  },

  repairTitle: { fr: 'Réparer #NOM?', en: 'Repair #NAME?' },
  repairText: {
    fr: 'Écrit de nouveau les formules de Mutu que le tableur ne reconnaît pas, par exemple après l’ouverture d’un fichier venu d’ailleurs. Dans un fichier fait pour tout le monde (il a une feuille « Mutu »), remet aussi les formules à la place des chiffres.',
    en: 'Writes again the Mutu formulas that the spreadsheet does not recognise, for example after opening a file from elsewhere. In a file made for anyone (it has a “Mutu” sheet), also puts the formulas back in the place of the figures.',
  },
  repair: { fr: 'Réparer', en: 'Repair' },
  repaired: { fr: 'Formules écrites de nouveau : {n}.', en: 'Formulas written again: {n}.' },
  revived: {
    fr: 'Formules remises à la place de leurs chiffres : {n}.',
    en: 'Formulas put back in the place of their figures: {n}.',
  },
  stayed: {
    fr: 'Laissés en chiffres, car ils ont été changés à la main ou que leur formule ne peut plus être suivie : {cells}.',
    en: 'Left as figures, for they were changed by hand or their formula cannot be followed any more: {cells}.',
  },
  spent: {
    fr: 'La feuille « {sheet} » ne sert plus : vous pouvez la supprimer.',
    en: 'The sheet “{sheet}” is of no more use: you can delete it.',
  },
  repairedNone: {
    fr: 'Aucune formule à réparer : rien n’a été changé.',
    en: 'No formula to repair: nothing was changed.',
  },
  leftUnknown: {
    fr: 'Laissées telles quelles, car leur fonction n’existe pas : {cells}. « Vérifier » dit laquelle s’en rapproche.',
    en: 'Left as they are, for their function does not exist: {cells}. “Check” says which one is close.',
  },
  leftToCorrect: {
    fr: 'Laissées telles quelles, car il y a autre chose à corriger : {cells}. « Vérifier » montre la formule juste.',
    en: 'Left as they are, for something else must be corrected: {cells}. “Check” shows the right formula.',
  },

  freezeTitle: { fr: 'Figer les valeurs', en: 'Freeze the values' },
  freezeText: {
    fr: 'Remplace les formules de Mutu par la valeur qu’elles affichent, pour envoyer le classeur à quelqu’un qui n’a pas Mutu.',
    en: 'Replaces Mutu formulas by the value they show, to send the workbook to someone who does not have Mutu.',
  },
  freezeWhere: { fr: 'Où', en: 'Where' },
  selection: { fr: 'Cellules choisies', en: 'Selected cells' },
  sheet: { fr: 'Cette feuille', en: 'This sheet' },
  workbook: { fr: 'Tout le classeur', en: 'Whole workbook' },
  freeze: { fr: 'Figer', en: 'Freeze' },
  frozen: { fr: 'Formules remplacées par leur valeur : {n}.', en: 'Formulas replaced by their value: {n}.' },
  frozenNone: {
    fr: 'Aucune formule de Mutu à figer ici : rien n’a été changé.',
    en: 'No Mutu formula to freeze here: nothing was changed.',
  },
  leftInError: {
    fr: 'Laissées telles quelles, car en erreur : {cells}.',
    en: 'Left as they are, being in error: {cells}.',
  },

  convertTitle: { fr: 'Changer de tableur', en: 'Change spreadsheets' },
  convertText: {
    fr: 'Excel et ce navigateur écrivent MUTU.SEUIL ; Google Sheets, MUTU_SEUIL. Convertissez avant de copier des formules d’un tableur à l’autre.',
    en: 'Excel and this browser write MUTU.SEUIL; Google Sheets, MUTU_SEUIL. Convert before copying formulas from one to the other.',
  },
  toSheets: { fr: 'Écrire MUTU_ (Google Sheets)', en: 'Write MUTU_ (Google Sheets)' },
  toExcel: { fr: 'Écrire MUTU. (Excel)', en: 'Write MUTU. (Excel)' },
  converted: { fr: 'Formules converties en {prefix} : {n}.', en: 'Formulas converted to {prefix}: {n}.' },
  convertedNone: {
    fr: 'Toutes les formules sont déjà en {prefix} : rien n’a été changé.',
    en: 'All formulas are already in {prefix}: nothing was changed.',
  },
  notHere: {
    fr: 'Ici, elles affichent #NOM? jusqu’à ce que vous les convertissiez de nouveau.',
    en: 'Here they show #NAME? until you convert them back.',
  },

  protectionTitle: { fr: 'Cases calculées', en: 'Computed cells' },
  noGrid: {
    fr: 'La feuille à l’écran ne contient aucune grille de Mutu : rien n’y est protégé.',
    en: 'The sheet on the screen holds no Mutu grid: nothing is protected in it.',
  },
  protectionOn: {
    fr: 'Elles sont protégées dans cette feuille : on ne peut ni taper ni coller dedans.',
    en: 'They are protected in this sheet: nothing can be typed or pasted in them.',
  },
  protectionOff: {
    fr: 'La protection est levée dans cette feuille : une formule remplacée par mégarde ne se recalcule plus.',
    en: 'The protection is lifted in this sheet: a formula replaced by mistake is not computed any more.',
  },
  lift: { fr: 'Lever la protection', en: 'Lift the protection' },
  protect: { fr: 'Protéger de nouveau', en: 'Protect again' },
  lifted: {
    fr: '« {sheet} » : les cases calculées se modifient comme les autres.',
    en: '“{sheet}”: computed cells can be changed like the others.',
  },
  protectedAgain: {
    fr: '« {sheet} » : les cases calculées sont protégées de nouveau.',
    en: '“{sheet}”: computed cells are protected again.',
  },

  canUndo: { fr: 'Ctrl+Z annule.', en: 'Ctrl+Z undoes it.' },
  copied: { fr: 'Une copie d’avant est gardée : {sheets}.', en: 'A copy from before is kept: {sheets}.' },
  working: { fr: 'En cours…', en: 'Working…' },

  unknownFunction: {
    fr: '« {name} » n’est pas une fonction de Mutu. Cherchez-la dans « Fonctions ».',
    en: '“{name}” is not a Mutu function. Look for it in “Functions”.',
  },
  lostName: {
    fr: 'Le tableur n’a pas reconnu cette formule : « Réparer #NOM? » l’écrit de nouveau.',
    en: 'The spreadsheet did not recognise this formula: “Repair #NAME?” writes it again.',
  },
  blocked: {
    fr: 'Le résultat occupe plusieurs cellules et certaines ne sont pas vides : libérez celles qui sont à droite et en dessous.',
    en: 'The result fills several cells and some are not empty: clear those to the right and below.',
  },
  incomplete: { fr: 'Il manque un argument à cette formule.', en: 'This formula lacks an argument.' },
  passingError: {
    fr: 'Cette formule affiche {code} : regardez les cellules qu’elle emploie.',
    en: 'This formula shows {code}: look at the cells it uses.',
  },
  notAddingUp: {
    fr: 'Les parts font {sum} en tout, et le montant à répartir est de {amount}.',
    en: 'The shares make {sum} in all, and the amount to share is {amount}.',
  },
} satisfies Record<string, Text>;
