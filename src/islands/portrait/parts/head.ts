import type { Sex } from '../../../domain/persona/look.ts';
import { ageBand } from '../age-band.ts';
import type { Colours } from '../colours.ts';
import type { Shape } from '../shape.ts';

const OUTLINES = {
  her: {
    young: 'M67 78C67 56 82 47 100 47S133 56 133 78C133 98 128 110 117 122Q108 133 100 133Q92 133 83 122C72 110 67 98 67 78Z',
    middle: 'M66 81C66 57 82 48 100 48S134 57 134 81C134 108 118 133 100 133S66 108 66 81Z',
    older: 'M66 82C66 57 82 49 100 49S134 57 134 82C134 104 129 117 119 126Q110 133 100 133Q90 133 81 126C71 117 66 104 66 82Z',
  },
  him: {
    young: 'M67 78C67 56 82 47 100 47S133 56 133 78C133 106 120 135 100 135S67 106 67 78Z',
    middle: 'M65 74C65 53 80 46 100 46S135 53 135 74L134 106C132 124 119 135 100 135S68 124 66 106Z',
    older: 'M65 74C65 53 80 46 100 46S135 53 135 74L135 108C134 126 120 135 100 135S66 126 65 108Z',
  },
};

export const outlineOf = (sex: Sex, age: number): string => OUTLINES[sex][ageBand(age)];

/** What the years have written: nothing on a young face; beside the mouth first, then under the eyes, on the brow, under the chin. */
export function linesOf(sex: Sex, age: number, { shade }: Colours): readonly Shape[] {
  const beside = sex === 'him' ? 'M79 105Q75 111 76 117M121 105Q125 111 124 117' : 'M81 108Q77 113 78 118M119 108Q123 113 122 118';
  const line = (d: string, width = 2.2): Shape => ({ d, stroke: shade, width });
  if (ageBand(age) === 'young') return [];
  if (age < 47) return sex === 'him' ? [line(beside)] : [];
  const band = [line(beside, 2.4)];
  if (age >= 54) band.push(line('M77.500 101.500Q83 105.500 89 102M122.500 101.500Q117 105.500 111 102', 1.7));
  if (age >= 57) band.push(line('M87 66Q100 63 113 66', 1.9));
  if (age >= 60) band.push(line('M89 60Q100 57.500 111 60', 1.9), line('M88 139Q100 144 112 139', 2));
  return band;
}
