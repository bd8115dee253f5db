import { useEffect, useState } from 'preact/hooks';

/**
 * Says a line to a screen reader once, without moving focus. The words arrive after the live region itself, since a
 * region that is born with its words is often not read; they are touched again only when they change.
 */
export function Status({ words }: { words: string }) {
  const [said, say] = useState('');
  useEffect(() => say(words), [words]);
  return (
    <span class="status" role="status">
      {said}
    </span>
  );
}
