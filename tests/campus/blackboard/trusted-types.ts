/** The part of Trusted Types that is used here; the DOM library does not describe it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Record<string, (text: string) => string | null>): unknown;
}

/** Names of the policies that the Ultra page makes; its Content-Security-Policy allows these and no others. */
export const POLICIES = ['default'] as const;

/** Quill writes markup as plain strings, so the page's own policy lets markup through. Scripts it lets through nowhere. */
export function allowMarkup(): void {
  const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  const nothing = () => null;
  factory?.createPolicy('default', {
    createHTML: (markup) => markup,
    createScript: nothing,
    createScriptURL: nothing,
  });
}
