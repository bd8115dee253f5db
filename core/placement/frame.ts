import { type Box, intersection } from './slot.ts';

/** The frame of the same origin that shows this document; undefined for the page's own. */
function frameOf(document: Document): HTMLElement | undefined {
  try {
    return (document.defaultView?.frameElement as HTMLElement | null | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The frames around an element, innermost first. */
export function framesAround({ ownerDocument }: Element): HTMLElement[] {
  const frame = frameOf(ownerDocument);
  return frame === undefined ? [] : [frame, ...framesAround(frame)];
}

/** The documents around an element, its own first, the page's last. */
export function documentsAround(element: Element): Document[] {
  return [element, ...framesAround(element)].map(({ ownerDocument }) => ownerDocument);
}

/** The element of `document` that shows an element of a frame in it: the frame; the element itself where it is of this document. */
export function standIn(element: Element, document: Document): Element {
  return [element, ...framesAround(element)].find((each) => each.ownerDocument === document) ?? element;
}

function contentBox(frame: HTMLElement): Box {
  const { x, y, width, height } = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const inset = (side: 'Left' | 'Right' | 'Top' | 'Bottom') =>
    Number.parseFloat(style[`border${side}Width`]) + Number.parseFloat(style[`padding${side}`]);
  return {
    x: x + inset('Left'),
    y: y + inset('Top'),
    width: width - inset('Left') - inset('Right'),
    height: height - inset('Top') - inset('Bottom'),
  };
}

/** Where boxes of a document lie in the page's own window: moved along with the frames around it, and as far as these show them. */
export function inWindow(document: Document): (box: Box) => Box {
  const frame = frameOf(document);
  if (frame === undefined) return (box) => box;
  const content = contentBox(frame);
  const outside = inWindow(frame.ownerDocument);
  return ({ x, y, width, height }) =>
    outside(intersection({ x: x + content.x, y: y + content.y, width, height }, content));
}
