import { BRAND } from '../../core/grids/language/palette';
import { inLanguage, type Language, type Text } from '../../core/values/text';
import {
  ADDIN_ID,
  APP_ID,
  DEFAULT_LOCALE,
  ENGLISH_LOCALES,
  FILES,
  type ManifestOptions,
  NAMESPACE,
  PROVIDER,
  RIBBON_ICON_SIZES,
  TEXTS,
} from './identity';
import { type Menu, menuItems, menus } from './menus';

/** Version of Microsoft's schema; custom functions stand under `runtimes` from 1.23 on. */
const SCHEMA_VERSION = '1.30';
const schema = (file: string): string =>
  `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.${file}.json`;

/** The unified manifest, for organisations that deploy Microsoft 365 apps. The same add-in as the XML manifest's. */
export function unifiedManifest({ version, baseUrl }: ManifestOptions): Record<string, unknown> {
  const url = (file: string): string => `${baseUrl}/${file}`;
  return {
    $schema: schema('schema'),
    manifestVersion: SCHEMA_VERSION,
    version,
    id: APP_ID,
    developer: {
      name: PROVIDER,
      websiteUrl: url(FILES.help),
      privacyUrl: `${url(FILES.help)}#confidentialite`,
      termsOfUseUrl: `${url(FILES.help)}#conditions`,
    },
    name: { short: french(TEXTS.name), full: french(TEXTS.fullName) },
    description: { short: french(TEXTS.tagline), full: french(TEXTS.description) },
    icons: { outline: FILES.appOutline, color: FILES.appIcon },
    accentColor: BRAND,
    localizationInfo: {
      defaultLanguageTag: DEFAULT_LOCALE.toLowerCase(),
      additionalLanguages: ENGLISH_LOCALES.map((languageTag) => ({ languageTag, file: FILES.englishTexts })),
    },
    authorization: { permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] } },
    validDomains: [new URL(baseUrl).host],
    extensions: [
      {
        requirements: { scopes: ['workbook'], capabilities: CAPABILITIES },
        // Who has the other one installed sees Mutu once.
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: ADDIN_ID } } }],
        runtimes: [sharedRuntime(url)],
        ribbons: [ribbon(url)],
        getStartedMessages: [
          {
            title: french(TEXTS.startTitle),
            description: french(TEXTS.startDescription),
            learnMoreUrl: url(FILES.help),
          },
        ],
      },
    ],
  };
}

const CAPABILITIES = [
  { name: 'SharedRuntime', minVersion: '1.1' },
  { name: 'CustomFunctionsRuntime', minVersion: '1.3' },
];

const sharedRuntime = (url: (file: string) => string) => ({
  requirements: { capabilities: CAPABILITIES },
  id: 'SharedRuntime',
  type: 'general',
  code: { page: url(FILES.page), script: url(FILES.script) },
  lifetime: 'long',
  actions: [
    { id: 'OpenPane', type: 'openPage' },
    ...menuItems.map(({ action }) => ({ id: action, type: 'executeFunction' })),
  ],
  customFunctions: {
    namespace: { id: NAMESPACE, name: NAMESPACE },
    allowCustomDataForDataTypeAny: true,
    metadataUrl: url(FILES.metadata.fr),
  },
});

function ribbon(url: (file: string) => string) {
  const icons = RIBBON_ICON_SIZES.map((size) => ({ size, url: url(FILES.icon(size)) }));
  return {
    requirements: { scopes: ['workbook'], capabilities: [{ name: 'AddinCommands', minVersion: '1.1' }] },
    contexts: ['default'],
    tabs: [
      {
        builtInTabId: 'TabHome',
        groups: [
          {
            id: 'Mutu.Group',
            label: french(TEXTS.name),
            icons,
            controls: [
              {
                id: 'Mutu.OpenPane',
                type: 'button',
                label: french(TEXTS.button),
                icons,
                supertip: { title: french(TEXTS.button), description: french(TEXTS.buttonDescription) },
                actionId: 'OpenPane',
              },
              ...menus.map(({ id, label, tip, items }) => ({
                id: `Mutu.Menu.${id}`,
                type: 'menu',
                label: french(label),
                icons,
                supertip: { title: french(label), description: french(tip) },
                items: items.map((item) => ({
                  id: `Mutu.${item.id}`,
                  type: 'menuItem',
                  label: french(item.label),
                  supertip: { title: french(item.label), description: french(item.tip) },
                  actionId: item.action,
                })),
              })),
            ],
          },
        ],
      },
    ],
  };
}

/** The English texts of the unified manifest, by the path of the value they replace. */
export function unifiedManifestInEnglish({ baseUrl }: ManifestOptions): Record<string, string> {
  const controls = 'extensions[0].ribbons[0].tabs[0].groups[0].controls';
  const button = `${controls}[0]`;
  return {
    $schema: schema('Localization.schema'),
    'name.short': english(TEXTS.name),
    'name.full': english(TEXTS.fullName),
    'description.short': english(TEXTS.tagline),
    'description.full': english(TEXTS.description),
    'extensions[0].runtimes[0].customFunctions.metadataUrl': `${baseUrl}/${FILES.metadata.en}`,
    [`${button}.label`]: english(TEXTS.button),
    [`${button}.supertip.title`]: english(TEXTS.button),
    [`${button}.supertip.description`]: english(TEXTS.buttonDescription),
    ...Object.assign({}, ...menus.map((menu, index) => menuInEnglish(menu, `${controls}[${index + 1}]`))),
    'extensions[0].getStartedMessages[0].title': english(TEXTS.startTitle),
    'extensions[0].getStartedMessages[0].description': english(TEXTS.startDescription),
  };
}

const menuInEnglish = (menu: Menu, path: string): Record<string, string> =>
  Object.assign(
    inEnglish(menu, path),
    ...menu.items.map((item, index) => inEnglish(item, `${path}.items[${index}]`)),
  ) as Record<string, string>;

const inEnglish = ({ label, tip }: { label: Text; tip: Text }, path: string): Record<string, string> => ({
  [`${path}.label`]: english(label),
  [`${path}.supertip.title`]: english(label),
  [`${path}.supertip.description`]: english(tip),
});

const shown = (language: Language) => (text: Text) => inLanguage(text, language);
const french = shown('fr');
const english = shown('en');
