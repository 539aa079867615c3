import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Pages first: what is left then, of either kind, keeps both workers busy to the end. */
export default class PagesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isOfPage = ({ project }: TestSpecification): boolean => project.name === 'pages';
    const pages = files.filter(isOfPage);
    const others = files.filter((file) => !isOfPage(file));
    return [...(await super.sort(pages)), ...(await super.sort(others))];
  }
}
