import { defineContentScript } from 'wxt/utils/define-content-script';
import { outlook } from '../core/hosts/outlook/outlook.ts';
import { startPage } from './page/start.tsx';

export default defineContentScript({
  matches: [...outlook.matches],
  // Popped-out composers are about:blank windows that the page itself fills.
  matchAboutBlank: true,
  runAt: 'document_idle',
  main: (ctx) => startPage(ctx, [outlook]),
});
