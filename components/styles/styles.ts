import base from './base.css?inline';
import notice from './notice.css?inline';
import panel from './panel.css?inline';
import tokens from './tokens.css?inline';

/** The styles of everything in the overlay, as one sheet. */
export const STYLES = [tokens, base, notice, panel].join('\n');
