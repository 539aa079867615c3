import { bare, type FormulaToken, ownId } from './index';
import { nativeNames } from './native-names';

/** Functions of Excel that no spreadsheet of ours computes: what they ask is elsewhere, or not there yet. */
const NOT_COMPUTED = new Set(
  `AMORDEGRC CALL COPILOT CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE \
DETECTLANGUAGE EUROCONVERT FILTERXML FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT \
GETPIVOTDATA GROUPBY INFO ISO.CEILING ISOMITTED PERCENTOF PHONETIC PIVOTBY REGEXTEST REGISTER.ID RTD STOCKHISTORY TRANSLATE \
TRIMRANGE WEBSERVICE`.split(/\s+/),
);

/** And those that Excel has not, or not yet, and the page computes; « __XLUDF.DUMMYFUNCTION » is Google’s, who writes a value beside. */
const COMPUTED_TOO = new Set(
  `__XLUDF.DUMMYFUNCTION ARRAY_CONSTRAIN AVERAGE.WEIGHTED COMPARE CUBE DIVIDED EPOCHTODATE FLATTEN IMLOG IMTANH ISBETWEEN \
ISDATE ISEMAIL ISURL MARGINOFERROR MINUS MULTIPLY NUMBERSTRING PLUS REGEXEXTRACT REGEXMATCH REGEXREPLACE ROUNDBANK \
TO_DATE`.split(/\s+/),
);

/** Whether a formula calls a function that nothing here computes: none of ours, of spreadsheets, or among the names. */
export function callsOfNothingKnown(tokens: readonly FormulaToken[], isName: (name: string) => boolean): boolean {
  // What LET and LAMBDA name may be called too.
  const named = new Set(tokens.flatMap(({ kind, text }) => (kind === 'name' ? [text.toLowerCase()] : [])));
  return tokens.some(
    ({ kind, text }) =>
      kind === 'function' &&
      ownId(text) === undefined &&
      !isComputed(text) &&
      !named.has(text.toLowerCase()) &&
      !isName(text),
  );
}

function isComputed(name: string): boolean {
  const plain = bare(name);
  return COMPUTED_TOO.has(plain) || (nativeNames.has(plain) && !NOT_COMPUTED.has(plain));
}
