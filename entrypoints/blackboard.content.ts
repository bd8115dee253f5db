import { defineContentScript } from 'wxt/utils/define-content-script';
import { blackboard } from '../core/hosts/blackboard/blackboard.ts';
import { blackboardPages } from '../core/policy/ntnu/hosts.ts';
import { learnFromPage } from './page/learn-rooms.ts';
import { startPage } from './page/start.tsx';

export default defineContentScript({
  matches: [...blackboardPages],
  runAt: 'document_idle',
  main: (ctx) => {
    startPage(ctx, blackboard(blackboardPages));
    learnFromPage(ctx);
  },
});
