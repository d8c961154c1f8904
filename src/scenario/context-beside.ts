import type { Control } from '../model/control.ts';

/**
 * Text of a control's own block without the labels of disabled controls in it: a grey 降级 names itself and not what
 * stands beside it.
 *
 * @param reach controls of the same screen that are within reach
 */
export function contextBeside({ context, frame }: Control, reach: readonly Control[]): string {
  return reach
    .filter((other) => other.state.disabled && other.name !== '' && other.frame === frame)
    .filter((other) => other.context === context)
    .reduce((text, { name }) => text.replace(name, ' '), context);
}
