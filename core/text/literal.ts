/** Escapes a name so that it stands for itself in a regular expression. */
export function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
