import { FIELD_LABELS } from '@zaoce/domain';

/** A group of fields under one heading; paths are inside the section. */
export interface FieldGroup {
  /** Path that names the group in the domain's labels: `basic`, `basic.employer`. */
  path: string;
  fields: string[];
}

/** The groups of a section, in the order in which the domain labels their fields. */
export function fieldGroups(section: string): FieldGroup[] {
  return Object.entries(FIELD_LABELS)
    .filter(([path]) => path === section || path.startsWith(`${section}.`))
    .map(([path, labels]) => {
      const prefix = path === section ? '' : `${path.slice(section.length + 1)}.`;
      return { path, fields: Object.keys(labels).map((field) => `${prefix}${field}`) };
    });
}
