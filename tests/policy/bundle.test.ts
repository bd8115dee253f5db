import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';

const PACK = fileURLToPath(new URL('../../core/policy/ntnu/pack.ts', import.meta.url));

it('a bundled pack carries its rules, and none of their examples', { timeout: 30_000 }, async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: PACK, formats: ['es'], fileName: 'pack' } },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((result) =>
    'output' in result ? result.output : [],
  );
  const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
  expect(code).toContain('privacy-sensitive');
  expect(code).not.toMatch(/@stud\.ntnu\.no/u);
});
