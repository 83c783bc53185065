/** A module's code without comments, and its templates and style sheets without the spaces that mean nothing. */
export function tightenTemplates(code: string): string;
