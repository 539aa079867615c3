import type { Plugin, PluginCtor, Univer } from '@univerjs/core';

/** What every @univerjs/preset-* function gives. */
export interface Preset {
  readonly plugins: ReadonlyArray<
    PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]]
  >;
}

/**
 * What createUniver of @univerjs/presets does. That umbrella package is not used: it depends on every @univerjs-pro
 * package, which have no free licence.
 */
export function registerPresets(univer: Univer, presets: readonly Preset[]): void {
  const registered = new Map<string, () => void>();
  for (const preset of presets) {
    for (const entry of preset.plugins) {
      const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
      registered.set(plugin.pluginName, () => univer.registerPlugin(plugin, options));
    }
  }
  for (const register of registered.values()) register();
}
