/** A port on loopback that is free now, and that nobody is given by chance before, or while, whoever asks does not listen there. */
export function freePort(): Promise<number>;
