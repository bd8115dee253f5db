declare module 'textlint-rule-write-good' {
  import type { TextlintRuleModule } from '@textlint/types';

  /** CommonJS with a default export, as Node hands it over. */
  const exported: { default: TextlintRuleModule };
  export default exported;
}
