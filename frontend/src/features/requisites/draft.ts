/** Legal details as a form holds them: texts by code beside the template, kept when another template is chosen. */
import type { RequisitesInput } from '@/gql/graphql';
import type { RequisiteSet, RequisiteTemplate } from './queries';

export const NAME = 'legal_name';

export type RequisitesDraft = { templateId: string; isPrimary: boolean; [code: string]: string | boolean };

/** Those that can be chosen, and the one by which a set is told already. */
export const choosable = (templates: readonly RequisiteTemplate[], set: RequisiteSet | undefined) =>
  templates.filter(({ id, isActive }) => isActive || id === set?.template.id);

/** A new set begins with the template for anywhere, or whichever comes first. */
export function draftOf(
  templates: readonly RequisiteTemplate[],
  set: RequisiteSet | undefined,
  name = '',
): RequisitesDraft {
  const texts: Record<string, string> = {};
  for (const { fields } of templates) for (const { code } of fields) texts[code] = '';
  for (const { field, value } of set?.values ?? []) texts[field.code] = value;
  if (!set) texts[NAME] = name;
  const first = choosable(templates, undefined)[0];
  return { ...texts, templateId: set?.template.id ?? first?.id ?? '', isPrimary: false };
}

export function givenBy(
  { templateId, isPrimary, ...texts }: RequisitesDraft,
  templates: readonly RequisiteTemplate[],
): RequisitesInput {
  const fields = templates.find(({ id }) => id === templateId)?.fields ?? [];
  const values = fields.map(({ code }) => ({ code, value: String(texts[code] ?? '') }));
  return { templateId, isPrimary, values };
}
