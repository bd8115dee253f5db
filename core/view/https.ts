/** The address as it may be shown as a link: https, else nothing. */
export function httpsOnly(address: string): string | undefined {
  return URL.parse(address)?.protocol === 'https:' ? address : undefined;
}
