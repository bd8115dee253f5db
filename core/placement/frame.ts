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

/** How a document lies in the page's own window. */
interface View {
  /** Its upper left corner, in the window. */
  x: number;
  y: number;
  /** The part of the window that shows it: all of it, or what the frames around it leave. */
  sight: Box;
}

/** How a document lies in the page's own window: frames move what is in them, and show as much of it as they have room for. */
export function viewOf(document: Document): View {
  const frame = frameOf(document);
  if (frame === undefined) {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    return { x: 0, y: 0, sight: { x: 0, y: 0, width, height } };
  }
  const around = viewOf(frame.ownerDocument);
  const content = moved(contentBox(frame), around);
  return { x: content.x, y: content.y, sight: intersection(content, around.sight) };
}

/** A box of a document as it lies in the window, whether it is in sight or not. */
export function moved({ x, y, width, height }: Box, view: Pick<View, 'x' | 'y'>): Box {
  return { x: x + view.x, y: y + view.y, width, height };
}

/** Where boxes of a document lie in the window, as far as they are in sight. */
export function inWindow(document: Document): (box: Box) => Box {
  const view = viewOf(document);
  return (box) => intersection(moved(box, view), view.sight);
}
