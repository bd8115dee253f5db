/**
 * A strict Content-Security-Policy with Trusted Types enforced. The current header of Outlook on the web is not known; what is
 * known is that it enforces Trusted Types and uses script nonces, so the practice pages ask for at least that.
 * @param nonce of the page's own scripts and styles
 * @param policies names of the Trusted Types policies that the page itself may create
 */
export function contentSecurityPolicy(nonce: string, policies: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Mail text carries style attributes, so a mail host must let them be; style elements still need the nonce.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policies.join(' ')}`,
  ].join('; ');
}
