/** What addresses of a section say in every mode alike: the view, and what is left out. */
export const SHARED = ['view', 'q', 'mine', 'f', 'any'] as const;
