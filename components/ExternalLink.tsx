import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { useText } from './TextContext.tsx';

/** A link that leaves the host page alone: it opens beside it and takes nothing along. */
export function ExternalLink(props: {
  href: string;
  class: string;
  lang?: string;
  children: ComponentChildren;
}) {
  const t = useText();
  return (
    <a class={props.class} href={props.href} lang={props.lang} target="_blank" rel="noopener noreferrer">
      {props.children}
      <Icon name="new-tab" label={t('panel.newTab')} />
    </a>
  );
}
