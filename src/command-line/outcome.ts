/** How a command ends: 0 done, 1 a fault, 2 used wrongly or given something unreadable, 3 refused. */
export const EXIT = { done: 0, fault: 1, usage: 2, refused: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why a command ends without being done, in words for whoever typed it. */
export class Ended extends Error {
  override name = 'Ended';

  constructor(
    readonly exitCode: ExitCode,
    message: string,
  ) {
    super(message);
  }
}

export const unusable = (message: string) => new Ended(EXIT.usage, message);
export const refused = (message: string) => new Ended(EXIT.refused, message);
