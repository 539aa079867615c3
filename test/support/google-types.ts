/** What Google's own type definitions say of each interface: its methods, with how many arguments each takes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

export interface Signature {
  readonly least: number;
  readonly most: number;
  /** The declared type, without its namespace nor « | null ». */
  readonly returns: string;
}
export interface GoogleTypes {
  /** All the ways of calling a method; undefined when the interface has no such method. */
  readonly signatures: (interfaceName: string, method: string) => readonly Signature[] | undefined;
  /** The members of an enumeration that an interface gives access to (`ui.ButtonSet`). */
  readonly enumeration: (interfaceName: string, property: string) => readonly string[] | undefined;
  readonly isInterface: (name: string) => boolean;
}

interface Shape {
  readonly parents: string[];
  readonly methods: Map<string, Signature[]>;
  /** Property → the enumeration it is. */
  readonly enumerations: Map<string, string>;
}

const FILES = ['base', 'spreadsheet', 'charts', 'utilities', 'html', 'script'];

const lastName = (text: string): string => text.split('.').pop() ?? text;

function signatureOf(method: ts.MethodSignature): Signature {
  const required = method.parameters.filter((parameter) => !parameter.questionToken && !parameter.dotDotDotToken);
  const open = method.parameters.some((parameter) => parameter.dotDotDotToken);
  return {
    least: required.length,
    most: open ? Number.POSITIVE_INFINITY : method.parameters.length,
    returns: lastName((method.type?.getText() ?? 'void').replace(/ \| (null|undefined)/g, '')),
  };
}

function addMember(shape: Shape, member: ts.TypeElement): void {
  if (ts.isMethodSignature(member)) {
    const name = member.name.getText();
    shape.methods.set(name, [...(shape.methods.get(name) ?? []), signatureOf(member)]);
  }
  if (ts.isPropertySignature(member) && member.type && ts.isTypeQueryNode(member.type)) {
    shape.enumerations.set(member.name.getText(), lastName(member.type.exprName.getText()));
  }
}

function collect(node: ts.Node, shapes: Map<string, Shape>, enumerations: Map<string, string[]>): void {
  if (ts.isInterfaceDeclaration(node)) {
    const shape: Shape = shapes.get(node.name.text) ?? { parents: [], methods: new Map(), enumerations: new Map() };
    shapes.set(node.name.text, shape);
    for (const clause of node.heritageClauses ?? []) {
      shape.parents.push(...clause.types.map((type) => lastName(type.expression.getText())));
    }
    for (const member of node.members) addMember(shape, member);
  }
  if (ts.isEnumDeclaration(node)) {
    enumerations.set(
      node.name.text,
      node.members.map((member) => member.name.getText()),
    );
  }
  ts.forEachChild(node, (child) => collect(child, shapes, enumerations));
}

export function loadGoogleTypes(): GoogleTypes {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  const shapes = new Map<string, Shape>();
  const enumerations = new Map<string, string[]>();
  for (const name of FILES) {
    const path = join(folder, `google-apps-script.${name}.d.ts`);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2020, true);
    collect(source, shapes, enumerations);
  }
  const signatures: GoogleTypes['signatures'] = (interfaceName, method) => {
    const shape = shapes.get(interfaceName);
    const own = shape?.methods.get(method);
    if (own || !shape) return own;
    for (const parent of shape.parents) {
      const inherited = signatures(parent, method);
      if (inherited) return inherited;
    }
    return undefined;
  };
  return {
    signatures,
    enumeration: (interfaceName, property) =>
      enumerations.get(shapes.get(interfaceName)?.enumerations.get(property) ?? ''),
    isInterface: (name) => shapes.has(name),
  };
}
