import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Stands in for the extension's browser. To be imported before what uses the browser, which looks for it once. */
Object.assign(globalThis, { browser: fakeBrowser });

export { fakeBrowser };
