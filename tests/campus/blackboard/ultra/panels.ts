import { element } from '../dom.ts';
import type { Settings } from '../settings.ts';

export interface PanelOptions {
  /** `full` covers the page, `medium` leaves some of it to be seen. */
  size: 'full' | 'medium';
  head: readonly (Node | string)[];
  content: readonly Node[];
  /** After the panel has been closed by its cross or by `close`; not when the page goes elsewhere. */
  closed?(): void;
}

export interface Panel {
  close(): void;
}

/** The stack of panels. Those that are not in front stay in the page, marked as the host marks them (reference 2.1, 4). */
export interface Panels {
  open(options: PanelOptions): Panel;
  /** Takes all panels away, as going to another address does. */
  clear(): void;
}

export function createPanels(main: HTMLElement, { words, panels: variant }: Settings): Panels {
  let stack: HTMLElement[] = [];

  const arrange = () => {
    for (const panel of stack) {
      const front = panel === stack.at(-1);
      panel.classList.toggle('panel-has-focus', front);
      panel.classList.toggle('hide-in-background', !front || variant === 'hidden');
      panel.setAttribute('aria-hidden', String(!front));
    }
    main.classList.toggle('has-panels', stack.length > 0);
  };

  return {
    open({ size, head, content, closed }) {
      const cross = element('button', {
        type: 'button',
        class: 'bb-close-offcanvas',
        'aria-label': words.close,
      });
      const panel = element(
        'div',
        { class: `bb-offcanvas-panel bb-offcanvas-right ${size} active` },
        element(
          'div',
          { class: 'bb-offcanvas-panel-wrap' },
          element('header', { class: 'panel-head' }, cross, ...head),
          element('div', { class: 'side-panel-content' }, ...content),
        ),
      );
      const close = () => {
        if (!stack.includes(panel)) return;
        stack = stack.filter((each) => each !== panel);
        panel.remove();
        arrange();
        closed?.();
      };
      cross.addEventListener('click', close);
      stack.push(panel);
      main.append(panel);
      arrange();
      return { close };
    },
    clear() {
      for (const panel of stack) panel.remove();
      stack = [];
      arrange();
    },
  };
}
