import {
  CommandType,
  ICommandService,
  type Injector,
  IResourceManagerService,
  UniverInstanceType,
} from '@univerjs/core';

interface SetRecord<T> {
  readonly unitId: string;
  readonly subUnitId: string;
  /** None: nothing is kept of the sheet any more. */
  readonly record?: T | undefined;
}

/** What is kept of sheets beside their cells, by workbook and sheet, in the workbook beside what Univer's plugins keep. */
export class SheetRecords<T> {
  private readonly units = new Map<string, Record<string, T>>();
  private readonly listeners = new Set<() => void>();

  constructor(injector: Injector, pluginName: `SHEET_${string}_PLUGIN`, mutation: string) {
    injector.get(ICommandService).registerCommand({
      id: mutation,
      type: CommandType.MUTATION,
      handler: (_accessor, params: SetRecord<T>) => {
        this.put(params);
        return true;
      },
    });
    injector.get(IResourceManagerService).registerPluginResource<Record<string, T>>({
      pluginName,
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: (unitId) => JSON.stringify(this.units.get(unitId) ?? {}),
      parseJson: (text) => JSON.parse(text) as Record<string, T>,
      onLoad: (unitId, sheets) => {
        this.units.set(unitId, sheets);
        this.tell();
      },
      onUnLoad: (unitId) => this.units.delete(unitId),
    });
  }

  of(unitId: string, sheetId: string): T | undefined {
    return this.units.get(unitId)?.[sheetId];
  }

  /** Ids of the sheets of which something is kept. */
  sheetsOf(unitId: string): readonly string[] {
    return Object.keys(this.units.get(unitId) ?? {});
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  private put({ unitId, subUnitId, record }: SetRecord<T>): void {
    const { [subUnitId]: _former, ...others } = this.units.get(unitId) ?? {};
    this.units.set(unitId, record ? { ...others, [subUnitId]: record } : others);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
