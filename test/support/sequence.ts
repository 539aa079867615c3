import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short to read and long to run: Vitest, on a machine that has never run them, would keep them for the end. */
const LONG =
  /\/(?:conformance|junk|blanks-as-zero|calc-[a-z]+|nucleolus-[a-z]+|contract|dossier|grids-insert|xlsx-hostile|loops)\.test\.ts$/;

/** Pages first, then what is long: what is left then keeps both workers busy to the end. */
export default class PagesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isOfPage = ({ project }: TestSpecification): boolean => project.name === 'pages';
    const pages = files.filter(isOfPage);
    const others = await super.sort(files.filter((file) => !isOfPage(file)));
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...(await super.sort(pages)), ...others.filter(isLong), ...others.filter((file) => !isLong(file))];
  }
}
