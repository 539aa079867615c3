import { Stopped } from '../stopped';
import { native } from './classes';

interface Image {
  calculate(): never;
}

/** IMAGE of Univer 0.25.1 has the page ask an address for a picture, whose address may hold what cells do: nothing leaves the workbook. */
export function askNoAddress(): void {
  native<Image>('IMAGE').calculate = () => {
    throw new Stopped({ reason: 'address' });
  };
}
