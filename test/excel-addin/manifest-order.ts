/**
 * The elements of a task pane add-in's manifest, in the order the schema wants: Microsoft, « How to find the proper
 * order of manifest elements » (from the XSD of MS-OWEMXML), and « Reference for Office Add-ins manifests (v1.1) » for
 * what is required. Only the parts that an Excel add-in with one pane and custom functions may use.
 */
export interface Rule {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly attributes: readonly string[];
  readonly children: readonly Rule[];
}

type Shape = Pick<Rule, 'attributes' | 'children'>;

const shape = (attributes: readonly string[] = [], children: readonly Rule[] = []): Shape => ({ attributes, children });
const one = (name: string, { attributes, children }: Shape = shape()): Rule => ({
  name,
  least: 1,
  most: 1,
  attributes,
  children,
});
const optional = (name: string, inside?: Shape): Rule => ({ ...one(name, inside), least: 0 });
const some = (name: string, inside?: Shape): Rule => ({ ...one(name, inside), most: Number.POSITIVE_INFINITY });
const any = (name: string, inside?: Shape): Rule => ({ ...some(name, inside), least: 0 });

const reference = shape(['resid']);
const localized = shape(['DefaultValue'], [any('Override', shape(['Locale', 'Value']))]);
const resource = shape(['id', 'DefaultValue'], [any('Override', shape(['Locale', 'Value']))]);
const inSource = shape([], [one('SourceLocation', reference)]);
const requirements = shape(
  [],
  [
    optional('Sets', shape([], [some('Set', shape(['Name']))])),
    optional('Methods', shape([], [some('Method', shape(['Name']))])),
  ],
);
const icon = shape([], [some('Image', shape(['size', 'resid']))]);
const supertip = shape([], [one('Title', reference), one('Description', reference)]);

const action = shape(
  ['xsi:type'],
  [
    optional('TaskpaneId'),
    optional('SourceLocation', reference),
    optional('Title', reference),
    optional('FunctionName'),
  ],
);

/** An item of a menu may do without an icon (MS-OWEMXML, MenuItem: UIControlWithOptionalIcon). */
const menuItem = shape(
  ['id'],
  [
    optional('OverriddenByRibbonApi'),
    one('Label', reference),
    one('Supertip', supertip),
    optional('Icon', icon),
    one('Action', action),
    optional('Enabled'),
  ],
);

/** A button has an action, a menu has items: which of them is a fault of its own (`controlFaults`). */
const control = shape(
  ['xsi:type', 'id'],
  [
    optional('OverriddenByRibbonApi'),
    one('Label', reference),
    one('Supertip', supertip),
    one('Icon', icon),
    optional('Action', action),
    optional('Items', shape([], [some('Item', menuItem)])),
    optional('Enabled'),
  ],
);

const group = shape(['id'], [one('Label', reference), one('Icon', icon), some('Control', control)]);

/** One extension point for functions, one for the ribbon: they differ by their parent. */
const functionsPoint = shape(
  ['xsi:type'],
  [one('Script', inSource), one('Page', inSource), one('Metadata', inSource), optional('Namespace', reference)],
);
const ribbonPoint = shape(['xsi:type'], [one('OfficeTab', shape(['id'], [some('Group', group)]))]);

const host = shape(
  ['xsi:type'],
  [
    optional('Runtimes', shape([], [one('Runtime', shape(['resid', 'lifetime']))])),
    optional('AllFormFactors', shape([], [some('ExtensionPoint', functionsPoint)])),
    optional(
      'DesktopFormFactor',
      shape(
        [],
        [
          optional(
            'GetStarted',
            shape([], [one('Title', reference), one('Description', reference), one('LearnMoreUrl', reference)]),
          ),
          optional('FunctionFile', reference),
          some('ExtensionPoint', ribbonPoint),
        ],
      ),
    ),
  ],
);

const versionOverrides = shape(
  ['xmlns', 'xsi:type'],
  [
    optional('Description', reference),
    optional('Requirements', requirements),
    one('Hosts', shape([], [some('Host', host)])),
    one(
      'Resources',
      shape(
        [],
        [
          one('Images', shape([], [some('Image', resource)])),
          one('Urls', shape([], [some('Url', resource)])),
          one('ShortStrings', shape([], [some('String', resource)])),
          one('LongStrings', shape([], [some('String', resource)])),
        ],
      ),
    ),
  ],
);

export const OFFICE_APP: Rule = one(
  'OfficeApp',
  shape(
    ['xmlns', 'xsi:type'],
    [
      one('Id'),
      optional('AlternateId'),
      one('Version'),
      one('ProviderName'),
      one('DefaultLocale'),
      one('DisplayName', localized),
      one('Description', localized),
      one('IconUrl', localized),
      one('HighResolutionIconUrl', localized),
      one('SupportUrl', localized),
      optional('AppDomains', shape([], [some('AppDomain')])),
      one('Hosts', shape([], [some('Host', shape(['Name']))])),
      optional('Requirements', requirements),
      one('DefaultSettings', shape([], [one('SourceLocation', localized)])),
      one('Permissions'),
      one('VersionOverrides', versionOverrides),
    ],
  ),
);

/** Every element that is missing, too many, out of its place, or without an attribute it needs. */
export function orderFaults(element: Element, rule: Rule): string[] {
  const faults: string[] = [];
  for (const attribute of rule.attributes) {
    if (!element.getAttribute(attribute)) faults.push(`<${rule.name}> has no ${attribute}`);
  }
  const left = [...element.children];
  for (const child of rule.children) {
    let count = 0;
    while (count < child.most && left[0]?.localName === child.name) {
      faults.push(...orderFaults(left.shift() as Element, child));
      count++;
    }
    if (count < child.least) faults.push(`<${rule.name}> lacks <${child.name}> at its place`);
  }
  return [...faults, ...left.map(({ localName }) => `<${localName}> may not stand there in <${rule.name}>`)];
}
