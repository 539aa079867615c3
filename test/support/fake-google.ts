/// <reference types="google-apps-script" />
/**
 * Google's objects as their type definitions describe them: a method that Google does not have, or a wrong number of
 * arguments, throws; every call is told. What is not acted out returns the object itself where Google's method does
 * (for chains), and throws otherwise.
 */
import { loadGoogleTypes } from './google-types';

export interface Call {
  /** « Range.setFormulas » */
  readonly method: string;
  readonly args: readonly unknown[];
}
/** Hears of every call before it acts; it may throw, as Google does. */
export type Listener = (call: Call) => void;
export type Method = (...args: unknown[]) => unknown;

const types = loadGoogleTypes();

function returnedType(name: string, method: string, args: readonly unknown[]): string {
  const signatures = types.signatures(name, method);
  if (!signatures) throw new TypeError(`${name}.${method} is not in @types/google-apps-script`);
  if (!signatures.some(({ least, most }) => args.length >= least && args.length <= most)) {
    throw new TypeError(`${name}.${method} does not take ${args.length} arguments`);
  }
  return signatures[0]?.returns ?? 'void';
}

/** An object of Google's, acting out the methods given and refusing those that do not exist. */
export function pretend<T extends object>(name: string, acted: Partial<T>, told: Listener): T {
  const proxy: T = new Proxy(acted as T, {
    get: (target, property) => {
      if (typeof property === 'symbol') return Reflect.get(target, property);
      const members = types.enumeration(name, property);
      if (members) return Object.fromEntries(members.map((member) => [member, member]));
      return (...args: unknown[]) => {
        const returns = returnedType(name, property, args);
        told({ method: `${name}.${property}`, args });
        const method = Reflect.get(target, property) as Method | undefined;
        if (method) return method(...args);
        if (returns === name || returns === 'this') return proxy;
        if (returns === 'void') return undefined;
        if (types.isInterface(returns)) return pretend(returns, {}, told);
        throw new Error(`${name}.${property} is not acted out: test/support`);
      };
    },
  });
  return proxy;
}

/** What a builder made: the calls it had, in order. */
export interface Made {
  readonly made: string;
  readonly settings: readonly Call[];
}

/** A builder that keeps what it is told; `build` gives it back. A chart's builder becomes one of its type (asPieChart). */
export function builder<T extends object>(name: string, told: Listener, settings: Call[] = []): T {
  const proxy = new Proxy({} as T, {
    get:
      (_, property) =>
      (...args: unknown[]) => {
        const method = String(property);
        const returns = returnedType(name, method, args);
        told({ method: `${name}.${method}`, args });
        if (method === 'build') return { made: returns, settings: settings.slice() } satisfies Made;
        settings.push({ method, args });
        return method.startsWith('as') ? builder(returns, told, settings) : proxy;
      },
  });
  return proxy;
}

/** The arguments of the last time a builder was told something. */
export function told(made: unknown, method: string): readonly unknown[] | undefined {
  return (made as Made).settings.filter((setting) => setting.method === method).pop()?.args;
}
