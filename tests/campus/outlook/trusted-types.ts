/** The part of Trusted Types that is used here; the DOM library does not describe it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: Record<string, (text: string) => string | null>,
  ): {
    createHTML(text: string): string;
  };
}

/** Names of the policies that this page makes; its Content-Security-Policy allows these and no others. */
export const POLICIES = ['default', 'practice-outlook'] as const;

const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

/**
 * Outlook starts by making the `default` policy, and does not load when somebody else has made it before (reference 7.1). So does
 * this page. Its own trusts nothing: what reaches an injection sink without a policy is an error.
 */
export function claimDefaultPolicy(): void {
  const nothing = () => null;
  factory?.createPolicy('default', { createHTML: nothing, createScript: nothing, createScriptURL: nothing });
}

const own = factory?.createPolicy('practice-outlook', { createHTML: (html) => html });

/** Names the markup as trusted, for the sinks that ask for it. */
export const trustedHtml = (html: string): string => own?.createHTML(html) ?? html;
