/**
 * An arithmetic evaluator of its own, for what EXPLIQUER shows: it reads « 3 500 × 0,06 + (3 500 − 500) ÷ 7 » as a
 * person would, and shares no code with the core.
 */
export function evaluateShown(shown: string, language: 'fr' | 'en'): number {
  const plain = shown
    .replace(/[\u00a0\u202f]/g, language === 'fr' ? '' : ' ')
    .replace(/(\d),(?=\d)/g, language === 'fr' ? '$1.' : '$1')
    .replace(/\s+/g, '');
  let at = 0;
  const eat = (token: string): boolean => {
    if (!plain.startsWith(token, at)) return false;
    at += token.length;
    return true;
  };
  const sum = (): number => {
    let value = product();
    for (;;) {
      if (eat('+')) value += product();
      else if (eat('−')) value -= product();
      else return value;
    }
  };
  const product = (): number => {
    let value = power();
    for (;;) {
      if (eat('×')) value *= power();
      else if (eat('÷')) value /= power();
      else return value;
    }
  };
  const power = (): number => {
    if (eat('−')) return -power();
    const base = atom();
    return eat('^') ? base ** power() : base;
  };
  const atom = (): number => {
    if (eat('ln(')) {
      const inside = sum();
      if (!eat(')')) throw new Error(`Unclosed ln( in ${shown}`);
      return Math.log(inside);
    }
    if (eat('(')) {
      const inside = sum();
      if (!eat(')')) throw new Error(`Unclosed parenthesis in ${shown}`);
      return inside;
    }
    const number = /^\d+(\.\d+)?/.exec(plain.slice(at));
    if (!number) throw new Error(`Not arithmetic: ${shown}`);
    at += number[0].length;
    return Number(number[0]);
  };
  const value = sum();
  if (at !== plain.length) throw new Error(`Not arithmetic: ${shown}`);
  return value;
}
