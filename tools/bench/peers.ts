import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import writeGood from 'textlint-rule-write-good';

/** What others run on text as it is typed. */
export interface Peer {
  name: 'harper.js' | 'textlint' | 'alex';
  check(text: string): unknown;
}

async function harperPeer(): Promise<Peer> {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return {
    name: 'harper.js',
    // Its findings live outside the garbage collector's reach, and would fill the memory round by round.
    check: async (text) => {
      for (const lint of await linter.lint(text, { language: 'plaintext' })) lint.free();
    },
  };
}

function textlintPeer(): Peer {
  // Node hands over a CommonJS module whole; the plugin's types describe its default export.
  const { default: plugin } = textPlugin as unknown as { default: typeof textPlugin };
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin }],
    rules: [{ ruleId: 'write-good', rule: writeGood.default }],
  };
  return { name: 'textlint', check: (text) => kernel.lintText(text, options) };
}

/** Sets the peers up: what they load and compile first is not part of any time. */
export async function setUpPeers(): Promise<Peer[]> {
  return [await harperPeer(), textlintPeer(), { name: 'alex', check: (text) => alex(text) }];
}
