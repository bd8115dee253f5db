import { element } from '../dom.ts';
import { findRoom } from '../rooms.ts';
import { readSettings } from '../settings.ts';
import { allowMarkup } from '../trusted-types.ts';
import { type App, createStore } from './app.ts';
import { baseBar, basePage } from './base.ts';
import { createPanels } from './panels.ts';
import { openRoom } from './room.ts';
import './style.css';

/** Shows what stands at the address: a base page, or a room in front of the list it belongs to. */
function show(app: App, base: HTMLElement, url: URL): void {
  app.panels.clear();
  const [, section, pk, rest = 'outline'] =
    /^\/ultra\/(courses|organizations)\/(_\d+_\d+)\/(.+)$/.exec(url.pathname) ?? [];
  const room = findRoom(pk);
  const name = section === 'courses' ? 'course' : (section ?? url.pathname.split('/')[2] ?? '');
  base.replaceChildren(basePage(app, name));
  if (room) openRoom(app, room, rest, url);
}

/** Links inside the application are followed by the application: by the page's base they would lead elsewhere. */
function followLinks(app: App): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const path = link?.getAttribute('href');
    if (!path?.startsWith('/') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    app.go(path);
  });
}

function start(): void {
  const settings = readSettings();
  document.documentElement.lang = settings.language;
  const base = element('div', { class: 'base-content' });
  const main = element('main', { id: 'main-content', class: 'bb-offcanvas-container' }, base);
  const toast = element('div', { role: 'status', class: 'toast' });
  const store = createStore();
  const showHere = () => show(app, base, new URL(location.href));
  const app: App = {
    settings,
    panels: createPanels(main, settings),
    go(path) {
      history.pushState(null, '', location.origin + path);
      showHere();
    },
    announcementsOf: store.of,
    post: store.post,
    onPosted: store.onPosted,
    say: (text) => {
      toast.textContent = text;
    },
  };
  const layout = element('bb-base-layout', {}, element('div', { class: 'base' }, baseBar(app), main));
  document.querySelector('#site-wrap')?.append(element('div', { class: 'inner-wrap' }, layout), toast);
  followLinks(app);
  addEventListener('popstate', showHere);
  showHere();
}

allowMarkup();
start();
