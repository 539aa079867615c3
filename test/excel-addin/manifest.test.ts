import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { validateManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { buildExcelAddin } from '../../scripts/build/excel-addin';
import { BASE_URL, builtAddin, VERSION } from './built';
import { manifestFaults, pixelSize } from './manifest-rules';

const built = builtAddin();
const site = { dir: built.dir, baseUrl: BASE_URL };

describe('manifest.xml', () => {
  it('has nothing that Excel refuses', () => {
    expect(manifestFaults(built.read('manifest.xml'), site)).toEqual([]);
  });

  it('bears the project’s version', () => {
    expect(built.read('manifest.xml')).toContain(`<Version>${VERSION}.0</Version>`);
  });

  it.each<[fault: string, from: string | RegExp, to: string, seen: string]>([
    [
      'an element out of order',
      /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
      '$2$1',
      '<OfficeApp> lacks <Id> at its place',
    ],
    ['an element missing', /<SupportUrl .*\/>/, '', '<OfficeApp> lacks <SupportUrl>'],
    ['an unknown element', '<Permissions>', '<Colour/><Permissions>', '<Colour> may not stand there'],
    ['an attribute missing', ' lifetime="long"', '', '<Runtime> has no lifetime'],
    ['a runtime that is not shared', 'lifetime="long"', 'lifetime="short"', 'the runtime is not shared'],
    [
      'another page for functions',
      /(<Page>\s*<SourceLocation resid=")Taskpane.Url/,
      '$1Help.Url',
      'is not the shared page',
    ],
    [
      'a second pane',
      '<SourceLocation resid="Taskpane.Url"/>\n                  </Action>',
      '<TaskpaneId>A</TaskpaneId></Action>',
      'no TaskpaneId',
    ],
    ['an Id that is no GUID', /<Id>.*<\/Id>/, '<Id>mutu</Id>', 'Id is not a GUID'],
    ['a version with a word', '.3.0</Version>', '.3-beta</Version>', 'Version is not made of numbers'],
    ['two overrides of a language', 'Locale="en-ca"', 'Locale="EN-US"', 'en-us twice in <'],
    ['an override of the default language', 'Locale="en-ca"', 'Locale="fr-ca"', 'the default locale already'],
    ['a language without its region', 'Locale="en-ca"', 'Locale="en"', 'not a language with its region'],
    ['an override out of its namespace', '<bt:Override', '<Override', 'not in the namespace of its parent'],
    ['a reference to nothing', 'resid="Group.Label"', 'resid="Group.Name"', 'refers to Group.Name'],
    [
      'a reference to another kind',
      'resid="GetStarted.Description"',
      'resid="GetStarted.Title"',
      'not among LongStrings',
    ],
    ['an id used twice', '<bt:Url id="Help.Url"', '<bt:Url id="Taskpane.Url"', 'Taskpane.Url is used twice'],
    ['an id too long', /Group\.Label/g, `Group.${'L'.repeat(30)}`, 'is longer than 32'],
    ['a short text too long', 'Value="Open Mutu"', `Value="${'x'.repeat(126)}"`, '<Override> is longer than 125'],
    [
      'a long text too long',
      'DefaultValue="Ouvre le panneau',
      `DefaultValue="${'x'.repeat(250)}`,
      '<String> is longer than 250',
    ],
    ['an address in http', `${BASE_URL}/functions.js"`, 'http://mutu.example.org/functions.js"', 'is not https'],
    ['an address elsewhere', `${BASE_URL}/functions.js"`, 'https://example.org/functions.js"', 'is elsewhere'],
    ['an address of no file', 'functions.en.json', 'functions.de.json', 'leads to no file'],
    ['an icon of another size', 'icon-16.png', 'icon-32.png', 'is not a picture of 16 pixels'],
    ['a menu without items', /<Items>[\s\S]*?<\/Items>/, '', 'has no items'],
    ['a menu item without its action', /(<Item [\s\S]*?)<Action [\s\S]*?<\/Action>/, '$1', '<Item> lacks <Action>'],
    ['a seventh control', /(<Control xsi:type="Button"[\s\S]*?<\/Control>)/, '$1$1', 'has more than 6 controls'],
    ['a function without its name', /<FunctionName>.*?<\/FunctionName>/, '', 'an action has no FunctionName'],
    [
      'a tip in the place of a label',
      'Label resid="Menu.Model.Label"',
      'Label resid="Menu.Model.Tip"',
      'not among Short',
    ],
    ['an icon without a size it needs', /<bt:Image size="80".*/g, '', 'no picture of 80 pixels'],
  ])('shows %s', (_, from, to, seen) => {
    const xml = built.read('manifest.xml');
    const faulty = xml.replace(from, to);
    expect(faulty).not.toBe(xml);
    expect(manifestFaults(faulty, site).join('\n')).toContain(seen);
  });
});

describe('icons', () => {
  it.each([
    ...[16, 32, 64, 80, 128].map((size) => [`icons/icon-${size}.png`, size] as const),
    ['icons/color.png', 192] as const,
    ['icons/outline.png', 32] as const,
  ])('%s has %i pixels a side', (file, size) => {
    expect(pixelSize(join(built.dir, file))).toBe(`${size}x${size}`);
  });
});

/** Errors that Microsoft's own tool finds, with the schema it carries; what it cannot even read, it throws. */
async function errorsInApp(manifest: string): Promise<string[]> {
  const file = join(built.dir, 'manifest-checked.json');
  writeFileSync(file, manifest);
  try {
    const { isValid, report } = await validateManifest(file);
    return isValid ? [] : (report?.errors?.map(({ content }) => content ?? '') ?? ['not valid']);
  } catch (error) {
    return [String(error)];
  }
}

type Texts = Record<string, string>;

describe('the unified manifest', () => {
  it('is what Microsoft’s schema wants', async () => {
    expect(await errorsInApp(built.read('manifest.json'))).toEqual([]);
  });

  it.each([
    ['a name too long', '"short": "Mutu"', `"short": "${'x'.repeat(31)}"`],
    ['an address in http', '"metadataUrl": "https:', '"metadataUrl": "http:'],
    ['a button without its label', '"label": "Ouvrir Mutu",', ''],
    ['custom functions out of the runtimes', '"ribbons": [', '"customFunctions": {}, "ribbons": ['],
  ])('and %s is seen', async (_, from, to) => {
    const manifest = built.read('manifest.json');
    const faulty = manifest.replace(from, to);
    expect(faulty).not.toBe(manifest);
    expect(await errorsInApp(faulty)).not.toEqual([]);
  });

  it('is another add-in’s for Excel than the XML one, with the same files, and hides it', () => {
    const { id, version, extensions } = JSON.parse(built.read('manifest.json')) as {
      id: string;
      version: string;
      extensions: { alternates: { hide: { customOfficeAddin: { officeAddinId: string } } }[] }[];
    };
    expect(version).toBe(VERSION);
    expect(built.read('manifest.xml')).not.toContain(id);
    const hidden = extensions[0]?.alternates[0]?.hide.customOfficeAddin.officeAddinId;
    expect(built.read('manifest.xml')).toContain(`<Id>${hidden}</Id>`);
  });

  it('puts in English values that exist, under keys that the schema knows', () => {
    const texts = JSON.parse(built.read('manifest.en.json')) as Texts;
    expect(englishFaults(texts, built.read('manifest.json'))).toEqual([]);
    expect(
      englishFaults({ ...texts, 'extensions[0].ribbons[0].label': 'x' }, built.read('manifest.json')),
    ).toHaveLength(2);
  });
});

/** `extensions[0].runtimes[0]…` → the value there. */
const valueAt = (manifest: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], manifest);

function englishFaults(texts: Texts, manifest: string): string[] {
  const known = localizationKeys();
  return Object.keys(texts)
    .filter((key) => key !== '$schema')
    .flatMap((key) => [
      ...(typeof valueAt(JSON.parse(manifest), key) === 'string' ? [] : [`${key}: no such text in the manifest`]),
      ...(known.some((pattern) => pattern.test(key)) ? [] : [`${key}: not in Microsoft’s schema`]),
    ]);
}

function localizationKeys(): RegExp[] {
  const fromTool = createRequire(createRequire(import.meta.url).resolve('office-addin-manifest'));
  const folder = join(fromTool.resolve('@microsoft/app-manifest'), '..', 'json-schemas', 'teams', 'v1.30');
  const schema = JSON.parse(readFileSync(join(folder, 'MicrosoftTeams.Localization.schema.json'), 'utf8')) as {
    properties: object;
    patternProperties: object;
  };
  const plain = Object.keys(schema.properties).map((key) => `^${key.replace('.', '\\.')}$`);
  return [...plain, ...Object.keys(schema.patternProperties)].map((pattern) => new RegExp(pattern));
}

describe('the build refuses, in one sentence of each language,', () => {
  const build = (version: string, baseUrl: string) => buildExcelAddin({ version, baseUrl, outDir: built.dir });

  it.each(['http://mutu.example.org', 'mutu.example.org', 'https://', 'https://mutu.example.org/?a=1'])(
    'the address %s',
    async (baseUrl) => {
      await expect(build(VERSION, baseUrl)).rejects.toThrow(/donnez une adresse https.*give a full https address/);
    },
  );

  it.each(['1.2', '1.2.3-beta', 'v1.2.3'])('the version %s', async (version) => {
    await expect(build(version, BASE_URL)).rejects.toThrow(/trois nombres.*three numbers/);
  });
});
