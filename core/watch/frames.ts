/**
 * The documents that a page shows: its own and those of its frames of the same origin, frames in frames included, in document order.
 * Frames of other origins, and frames that refuse, are left out.
 */
export function readableDocuments(document: Document): Document[] {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  return [document, ...frames.flatMap((frame) => documentIn(frame) ?? []).flatMap(readableDocuments)];
}

function documentIn(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** True for the document of an editor's own frame: what stands in it is written, and no page. */
export function isWrittenIn(document: Document): boolean {
  return document.designMode === 'on' || document.body?.isContentEditable === true;
}
