import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { afterAll, describe, expect, it } from 'vitest';
import { catalog } from '../../core';
import { type Declaration, paramsOf } from '../../core/declare/define';
import { OFFICE_LIMITS, type OfficeMetadata } from '../../core/emit/office';
import { inLanguage, LANGUAGES } from '../../core/values/text';
import { BASE_URL, builtAddin } from './built';
import { identifier, metadataStub } from './metadata-stub';

const built = builtAddin();
const FILE = { fr: 'functions.json', en: 'functions.en.json' };
const metadataIn = (language: 'fr' | 'en'): OfficeMetadata => JSON.parse(built.read(FILE[language]));

const referenceIn = (language: 'fr' | 'en'): string => `${BASE_URL}/reference/${language}.html`;

const stubs = mkdtempSync(join(tmpdir(), 'mutu-stub-'));
afterAll(() => rmSync(stubs, { recursive: true }));

/** What Microsoft's `custom-functions-metadata` reads, and the errors it found. */
async function readByMicrosoft(source: string) {
  const file = join(stubs, 'functions.ts');
  writeFileSync(file, source);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  return { errors, metadata: metadataJson ? (JSON.parse(metadataJson) as unknown) : undefined };
}

/** Ours as Microsoft's tool can say it: without what it never writes, names made TypeScript's. */
function comparable({ allowErrorForDataTypeAny, ...metadata }: OfficeMetadata) {
  const functions = metadata.functions.map(({ parameters, ...rest }) => ({
    ...rest,
    parameters: parameters.map((parameter) => ({ ...parameter, name: identifier(parameter.name) })),
  }));
  return { ...metadata, functions };
}

describe('functions.json is what Microsoft’s own tool would write', () => {
  it.each(LANGUAGES)('in %s', async (language) => {
    const { errors, metadata } = await readByMicrosoft(metadataStub(catalog, language, referenceIn(language)));
    expect(errors).toEqual([]);
    expect(comparable(metadataIn(language))).toEqual(metadata);
    expect(metadataIn(language).allowErrorForDataTypeAny).toBe(true);
  });

  it('and a parameter that lost its « optional » is seen', async () => {
    const { metadata } = await readByMicrosoft(metadataStub(catalog, 'fr', referenceIn('fr')));
    const text = JSON.stringify(comparable(metadataIn('fr')));
    const faulty: unknown = JSON.parse(text.replace(',"optional":true', ''));
    expect(faulty).not.toEqual(metadata);
  });

  it('and a function that lost its addresses is seen', async () => {
    const { metadata } = await readByMicrosoft(metadataStub(catalog, 'fr', referenceIn('fr')));
    const text = JSON.stringify(comparable(metadataIn('fr')));
    const faulty: unknown = JSON.parse(text.replace(',"options":{"requiresParameterAddresses":true}', ''));
    expect(faulty).not.toEqual(metadata);
  });

  it('and a name that Excel refuses is seen', async () => {
    const refused = metadataStub(catalog, 'fr', referenceIn('fr')).replace(
      '@customfunction COUTUSAGE',
      '@customfunction COUT-USAGE',
    );
    const { errors } = await readByMicrosoft(refused);
    expect(errors.join()).toContain('COUT-USAGE');
  });
});

/** What a spreadsheet reads as the address of a cell: A1 … XFD1048576, R1C1. */
const isAddress = (name: string): boolean => /^[A-Z]{1,3}\d{1,7}$/i.test(name) || /^R\d*C\d*$/i.test(name);

/** Excel 4 macro functions and names that Microsoft's page on naming forbids by name. */
const FORBIDDEN = ['RUN', 'ECHO'];

function nameFaults(name: string): string[] {
  const faults: string[] = [];
  if (!/^[A-Z][A-Z0-9]*$/.test(name)) faults.push(`${name}: not plain capitals`);
  if (name.length < 3 || name.length > OFFICE_LIMITS.id) faults.push(`${name}: ${name.length} characters`);
  if (isAddress(name) || FORBIDDEN.includes(name)) faults.push(`${name}: means something else to Excel`);
  return faults;
}

function lengthFaults({ functions }: OfficeMetadata): string[] {
  const faults: string[] = [];
  const check = (where: string, text: string, most: number): void => {
    if (text.length === 0 || text.length > most || /[\r\n]/.test(text)) faults.push(`${where}: “${text}”`);
  };
  for (const { id, description, parameters } of functions) {
    check(id, description, OFFICE_LIMITS.description);
    if (parameters.length > OFFICE_LIMITS.parameters) faults.push(`${id}: ${parameters.length} parameters`);
    for (const parameter of parameters) {
      check(`${id}.${parameter.name}`, parameter.name, OFFICE_LIMITS.parameterName);
      check(`${id}.${parameter.name}`, parameter.description, OFFICE_LIMITS.parameterDescription);
    }
  }
  return faults;
}

describe('functions.json follows the catalogue', () => {
  const shown = (declaration: Declaration, language: 'fr' | 'en') => ({
    id: declaration.id,
    parameters: paramsOf(declaration).map(([, param]) => inLanguage(param.label, language)),
  });

  it.each(LANGUAGES)('same functions, same parameters, same order, in %s', (language) => {
    const { functions } = metadataIn(language);
    expect(functions.map(({ id, parameters }) => ({ id, parameters: parameters.map(({ name }) => name) }))).toEqual(
      catalog.map((declaration) => shown(declaration, language)),
    );
    for (const { id, name } of functions) expect(name).toBe(id);
  });

  it.each(LANGUAGES)('each with help that is there, in %s', (language) => {
    const page = built.read(`reference/${language}.html`);
    for (const { id, helpUrl } of metadataIn(language).functions) {
      expect(helpUrl).toBe(`${referenceIn(language)}#${id}`);
      expect(page).toContain(`id="${id}"`);
    }
  });

  it('with names that Excel takes', () => {
    expect(metadataIn('fr').functions.flatMap(({ name }) => nameFaults(name))).toEqual([]);
    for (const wrong of ['COÛT', 'AB', 'ABC12', 'R1C1', 'RUN', 'MUTU.SEUIL', `A${'B'.repeat(64)}`]) {
      expect(nameFaults(wrong)).not.toEqual([]);
    }
  });

  it('with parameters that Excel can show, no name twice in a function', () => {
    for (const language of LANGUAGES) {
      for (const { id, parameters } of metadataIn(language).functions) {
        const names = parameters.map(({ name }) => name);
        expect(new Set(names).size, `${id}: ${names}`).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_]*$/u);
      }
    }
  });

  it.each(LANGUAGES)('with texts short enough, on one line, in %s', (language) => {
    const metadata = metadataIn(language);
    expect(lengthFaults(metadata)).toEqual([]);
    const [first, ...others] = metadata.functions;
    if (!first) throw new Error('no function');
    const faulty = { ...metadata, functions: [{ ...first, description: 'x'.repeat(1025) }, ...others] };
    expect(lengthFaults(faulty)).toHaveLength(1);
  });
});
