import type { ComponentChildren } from 'preact';
import type { Tone } from '../core/view/view.ts';

type IconName = Tone | 'close' | 'to-left' | 'to-right' | 'new-tab' | 'settings' | 'mark';

/** Drawn on a 20 × 20 grid. Each tone has its own outline, so that it is told apart without colour. */
const SHAPES: Readonly<Record<IconName, ComponentChildren>> = {
  // A light bulb.
  quiet: <path d="M7.5 14.2c0-1.9-2.3-2.9-2.3-6a4.8 4.8 0 0 1 9.6 0c0 3.1-2.3 4.1-2.3 6zm.4 2.9h4.2" />,
  // A speech bubble with a question mark.
  question: (
    <>
      <path d="M4.5 3h11A1.5 1.5 0 0 1 17 4.5v8a1.5 1.5 0 0 1-1.5 1.5H10l-3.6 3v-3H4.5A1.5 1.5 0 0 1 3 12.5v-8A1.5 1.5 0 0 1 4.5 3z" />
      <path d="M8.3 7.1a1.75 1.75 0 1 1 2.6 1.55c-.6.35-.9.7-.9 1.25m0 1.9v.05" />
    </>
  ),
  // A signpost that points another way.
  warning: <path d="M10 2.2v15.6M7.2 17.8h5.6M4.5 4.5h9l2.8 2.7-2.8 2.7h-9z" />,
  // An octagon, held.
  stop: <path d="M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7zM8.2 7v6m3.6-6v6" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  'to-left': <path d="M3 4h14v12H3zM8 4v12M14 10h-3.5m1.5-1.8L10.2 10l1.8 1.8" />,
  'to-right': <path d="M3 4h14v12H3zM12 4v12M6 10h3.5M8 8.2 9.8 10 8 11.8" />,
  'new-tab': <path d="M8.5 4.5h-4v11h11v-4M11.5 3.5h5v5m0-5-7 7" />,
  settings: <path d="M3 6h7m4 0h3M3 14h3m4 0h7M12 4v4M8 12v4" />,
  // One stream that parts in two, the chosen one open-ended.
  mark: <path d="M3 10h4c4 0 4-5 8-5h2m-3-3 3 3-3 3M7 10c4 0 4 5 8 5h1" />,
};

/** One of the product's own drawings. With a label it is an image; without, it is decoration beside words that say the same. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  const drawing = { class: `icon icon-${name}`, viewBox: '0 0 20 20', width: 20, height: 20 };
  return label === undefined ? (
    <svg aria-hidden="true" {...drawing}>
      {SHAPES[name]}
    </svg>
  ) : (
    <svg role="img" aria-label={label} {...drawing}>
      {SHAPES[name]}
    </svg>
  );
}
