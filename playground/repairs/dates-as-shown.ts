import { DataValidationType, type Injector } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';

/** What is used of a validator, and of what it is asked about. */
interface Validator {
  isValidType(asked: { readonly value: unknown }): Promise<boolean>;
}

/**
 * Univer 0.25.1 takes a day for a day by what the cell shows, read as English: « 12 mars 2026 », or a day pasted where days have
 * another format, was flagged as wrong in a cell of dates. The place: DateValidator.isValidType, in sheets-data-validation.
 * A number is a day, whatever it looks like; the limits of the rule say whether it is one of ours.
 */
export function takeDaysAsNumbers(injector: Injector): void {
  const validator = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.DATE) as
    | Validator
    | undefined;
  if (!validator) return;
  const isValidType = validator.isValidType.bind(validator);
  validator.isValidType = async (asked) => typeof asked.value === 'number' || isValidType(asked);
}
