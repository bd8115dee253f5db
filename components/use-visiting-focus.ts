import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

function focusedElement(scope: Node): HTMLElement | undefined {
  const root = scope.getRootNode();
  const inner = root instanceof ShadowRoot ? root.activeElement : null;
  const active = inner ?? scope.ownerDocument?.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}

/**
 * Moves focus to `target` when `scope` comes on screen, and back to where it was when `scope` goes,
 * unless the person has moved on in the meantime.
 */
export function useVisitingFocus(
  scope: RefObject<HTMLElement | null>,
  target: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const visited = scope.current;
    if (visited === null) return;
    const before = focusedElement(visited);
    target.current?.focus({ preventScroll: true });
    return () => {
      const leaving = visited.contains(focusedElement(visited) ?? null);
      if (leaving && before?.isConnected) before.focus({ preventScroll: true });
    };
  }, [scope, target]);
}
