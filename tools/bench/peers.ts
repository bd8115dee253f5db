import { createRequire } from 'node:module';
import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel';
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

/** What others run on text as it is typed. */
export interface Peer {
  name: 'harper.js' | 'textlint' | 'alex';
  /** How many things it finds in a text. */
  check(text: string): number | Promise<number>;
}

async function harperPeer(): Promise<Peer> {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return {
    name: 'harper.js',
    check: async (text) => {
      const lints = await linter.lint(text, { language: 'plaintext' });
      // They live outside the garbage collector's reach, and would fill the memory round by round.
      for (const lint of lints) lint.free();
      return lints.length;
    },
  };
}

type Plugin = NonNullable<TextlintKernelOptions['plugins']>[number]['plugin'];
type Rule = NonNullable<TextlintKernelOptions['rules']>[number]['rule'];

function textlintPeer(): Peer {
  const kernel = new TextlintKernel();
  // Both are CommonJS with a default export, which every loader hands over in another way but this.
  const require = createRequire(import.meta.url);
  const { default: plugin } = require('@textlint/textlint-plugin-text') as { default: Plugin };
  const { default: rule } = require('textlint-rule-write-good') as { default: Rule };
  const options: TextlintKernelOptions = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin }],
    rules: [{ ruleId: 'write-good', rule }],
  };
  return { name: 'textlint', check: async (text) => (await kernel.lintText(text, options)).messages.length };
}

/** Sets the peers up: what they load and compile first is not part of any time. */
export async function setUpPeers(): Promise<Peer[]> {
  return [await harperPeer(), textlintPeer(), { name: 'alex', check: (text) => alex(text).messages.length }];
}
