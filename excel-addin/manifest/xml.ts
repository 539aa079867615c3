import { escapedXml, inLanguage, type Text } from '../../core/values/text';
import {
  ADDIN_ID,
  DEFAULT_LOCALE,
  ENGLISH_LOCALES,
  FILES,
  type ManifestOptions,
  type MenuItem,
  NAMESPACE,
  PROVIDER,
  RIBBON_ICON_SIZES,
  TEXTS,
} from './identity';
import { type Menu, menuItems, menus } from './menus';

/**
 * The add-in only manifest, which every Excel that has custom functions reads. The order of elements is the schema's
 * (MS-OWEMXML) and may not change; no TaskpaneId, since a shared runtime has one pane only.
 */
export function manifestXml({ version, baseUrl }: ManifestOptions): string {
  const url = (file: string): string => `${baseUrl}/${file}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${ADDIN_ID}</Id>
  <Version>${version}.0</Version>
  <ProviderName>${PROVIDER}</ProviderName>
  <DefaultLocale>${DEFAULT_LOCALE}</DefaultLocale>
  ${localized('DisplayName', '', TEXTS.name)}
  ${localized('Description', '', TEXTS.description)}
  <IconUrl DefaultValue="${url(FILES.icon(32))}"/>
  <HighResolutionIconUrl DefaultValue="${url(FILES.icon(64))}"/>
  <SupportUrl DefaultValue="${url(FILES.help)}"/>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="SharedRuntime" MinVersion="1.1"/>
      <Set Name="CustomFunctionsRuntime" MinVersion="1.3"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${url(FILES.page)}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Taskpane.Url" lifetime="long"/>
        </Runtimes>
        ${functionsPart}
        ${ribbonPart()}
      </Host>
    </Hosts>
    ${resourcesPart(url)}
  </VersionOverrides>
</OfficeApp>
`;
}

const functionsPart = `<AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script.Url"/>
            </Script>
            <Page>
              <SourceLocation resid="Taskpane.Url"/>
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata.Url"/>
            </Metadata>
            <Namespace resid="Functions.Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>`;

function ribbonPart(): string {
  const images = (indent: string): string =>
    RIBBON_ICON_SIZES.map((size) => `<bt:Image size="${size}" resid="Icon.${size}"/>`).join(`\n${indent}`);
  return `<DesktopFormFactor>
          <GetStarted>
            <Title resid="GetStarted.Title"/>
            <Description resid="GetStarted.Description"/>
            <LearnMoreUrl resid="Help.Url"/>
          </GetStarted>
          <FunctionFile resid="Taskpane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Mutu.Group">
                <Label resid="Group.Label"/>
                <Icon>
                  ${images('                  ')}
                </Icon>
                <Control xsi:type="Button" id="Mutu.OpenPane">
                  <Label resid="OpenPane.Label"/>
                  <Supertip>
                    <Title resid="OpenPane.Label"/>
                    <Description resid="OpenPane.Description"/>
                  </Supertip>
                  <Icon>
                    ${images('                    ')}
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <SourceLocation resid="Taskpane.Url"/>
                  </Action>
                </Control>
                ${menus.map((menu) => menuControl(menu, images('                    '))).join('\n                ')}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>`;
}

const executing = (action: string): string =>
  `<Action xsi:type="ExecuteFunction"><FunctionName>${action}</FunctionName></Action>`;

/** Items without icons: twenty times the same one would hide their words. */
const menuControl = ({ id, items }: Menu, images: string): string => `<Control xsi:type="Menu" id="Mutu.Menu.${id}">
                  ${labelled(`Menu.${id}`)}
                  <Icon>
                    ${images}
                  </Icon>
                  <Items>
                    ${items.map(menuItem).join('\n                    ')}
                  </Items>
                </Control>`;

const menuItem = ({ id, action }: MenuItem): string =>
  `<Item id="Mutu.${id}">${labelled(id)}${executing(action)}</Item>`;

const labelled = (name: string): string =>
  `<Label resid="${name}.Label"/><Supertip><Title resid="${name}.Label"/><Description resid="${name}.Tip"/></Supertip>`;

function resourcesPart(url: (file: string) => string): string {
  const image = (size: number): string => `<bt:Image id="Icon.${size}" DefaultValue="${url(FILES.icon(size))}"/>`;
  const address = (id: string, fr: string, en = fr): string =>
    localized('bt:Url', ` id="${id}"`, { fr: url(fr), en: url(en) });
  const text = (id: string, value: Text): string => localized('bt:String', ` id="${id}"`, value);
  const entries = [
    ...menus.map(({ id, label, tip }) => ({ name: `Menu.${id}`, label, tip })),
    ...menuItems.map(({ id, label, tip }) => ({ name: id, label, tip })),
  ];
  return `<Resources>
      <bt:Images>
        ${RIBBON_ICON_SIZES.map(image).join('\n        ')}
      </bt:Images>
      <bt:Urls>
        ${address('Taskpane.Url', FILES.page)}
        ${address('Functions.Script.Url', FILES.script)}
        ${address('Functions.Metadata.Url', FILES.metadata.fr, FILES.metadata.en)}
        ${address('Help.Url', FILES.help)}
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}"/>
        ${text('GetStarted.Title', TEXTS.startTitle)}
        ${text('Group.Label', TEXTS.name)}
        ${text('OpenPane.Label', TEXTS.button)}
        ${entries.map(({ name, label }) => text(`${name}.Label`, label)).join('\n        ')}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${text('GetStarted.Description', TEXTS.startDescription)}
        ${text('OpenPane.Description', TEXTS.buttonDescription)}
        ${entries.map(({ name, tip }) => text(`${name}.Tip`, tip)).join('\n        ')}
      </bt:LongStrings>
    </Resources>`;
}

/**
 * An element with its value in French, and in English where it differs. An override is in the namespace of its
 * element: one that is not makes Excel drop the whole add-in.
 */
function localized(element: string, attributes: string, text: Text): string {
  const french = `${element}${attributes} DefaultValue="${escapedXml(inLanguage(text, 'fr'))}"`;
  if (text.fr === text.en) return `<${french}/>`;
  const override = element.startsWith('bt:') ? 'bt:Override' : 'Override';
  const english = escapedXml(inLanguage(text, 'en'));
  const overrides = ENGLISH_LOCALES.map((locale) => `<${override} Locale="${locale}" Value="${english}"/>`);
  return `<${french}>${overrides.join('')}</${element}>`;
}
