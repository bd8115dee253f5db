import type { ClauseView, PanelView } from '../core/view/view.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { useText } from './TextContext.tsx';

function Clause({ clause }: { clause: ClauseView }) {
  return (
    <figure>
      <blockquote lang={clause.quoteLanguage}>{clause.quote}</blockquote>
      <figcaption>{clause.summary}</figcaption>
    </figure>
  );
}

/** The policy's own words for the verdict, and where they stand. */
export function WhySection({ why }: { why: NonNullable<PanelView['why']> }) {
  const t = useText();
  const [decider, ...more] = why.clauses;
  const { title, url, issuedBy, date, checked } = why.source;
  return (
    <section>
      <h3>{t('panel.why.title')}</h3>
      {decider !== undefined && <Clause clause={decider} />}
      {more.length > 0 && (
        <details>
          <summary>{t('panel.why.more', { count: more.length })}</summary>
          {more.map((clause) => (
            <Clause key={clause.id} clause={clause} />
          ))}
        </details>
      )}
      <p class="quiet">
        {url === undefined ? (
          title
        ) : (
          <ExternalLink class="link" href={url}>
            {title}
          </ExternalLink>
        )}
        <br />
        {t('panel.why.source', { issuedBy, date, checked })}
      </p>
    </section>
  );
}
