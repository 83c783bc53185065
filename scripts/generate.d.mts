/** Everything generated from schemas/, as paths relative to the project and their text. */
export function generateFiles(): Promise<{ path: string; text: string }[]>;
