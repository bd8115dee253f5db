import { describe, expect, test } from 'vitest';
import { outlook } from '../../core/hosts/outlook/outlook.ts';
import { onlyComposer, openOutlook, part } from './outlook-pages.ts';
import { openPage } from './page.ts';

const EMAIL = { surface: 'outlook', form: 'email' };

const DRAFTS: Record<string, object> = {
  'inline-reply-2026-04': {
    ...EMAIL,
    recipients: {
      to: [{ name: 'Surname Firstname (AA/BBB-CC-DD EE/FFF)', address: 'firstname.surname@example.com' }],
      cc: [],
      bcc: [],
    },
    subject: 'Re: test',
    body: 'Thank you.\n\nSee you on Monday.',
    quoted:
      'From: Surname Firstname (AA/BBB-CC-DD EE/FFF) <firstname.surname@example.com>\n' +
      'Sent: Wednesday, April 1, 2026 4:02 PM\nTo: Writer <writer@example.com>\nSubject: test\n\nCan we meet?',
    inReplyTo: true,
  },
  'consumer-compose-2026-10': {
    ...EMAIL,
    recipients: {
      to: [
        { name: 'Kari Hansen', address: 'kari.hansen@example.org' },
        { name: 'Åse Berg' },
        { name: 'Lie, Nils', address: 'nils.lie@example.org' },
        { name: '', address: 'per@example.org' },
      ],
      cc: [],
      bcc: [],
    },
    subject: 'Møte på fredag',
    body: 'Hei alle\n- ta med kaffe\n- ta med kaker\nfredag\t12:00',
    inReplyTo: false,
  },
  'work-compose-2026': {
    ...EMAIL,
    recipients: {
      to: [
        { name: 'Housing' },
        { name: 'Ola Nordmann', address: 'ola.nordmann@example.com' },
        { name: '', address: 'guest@example.net' },
      ],
      cc: [{ name: 'Kari Hansen' }],
      bcc: [],
    },
    subject: '',
    body: '',
    inReplyTo: false,
  },
  'reply-quoted-inside-2023': {
    ...EMAIL,
    recipients: { to: [{ name: 'Kari Hansen', address: 'kari.hansen@example.com' }], cc: [], bcc: [] },
    subject: 'SV: Eksamen',
    body: 'Ja, det går fint.\n--\nNils Lie\nSeniorrådgiver',
    quoted:
      'From: Kari Hansen <kari.hansen@example.com>\nSent: Monday, 6 March 2023 09:00\n' +
      'To: Nils Lie <nils.lie@example.com>; "Dahl, Per" <per.dahl@example.com>\nSubject: Eksamen\n\n' +
      'Kan vi flytte eksamen?',
    inReplyTo: true,
  },
  'reopened-draft-2024-08': {
    ...EMAIL,
    recipients: {
      to: [
        { name: 'Kari Hansen', address: 'kari.hansen@example.com' },
        { name: 'Per Dahl', address: 'per.dahl@example.com' },
      ],
      cc: [],
      bcc: [],
    },
    subject: 'Fwd: Program',
    body: 'Til orientering.\nPS: gi meg beskjed.',
    quoted: 'From: Nils Lie <nils.lie@example.com>\nSubject: Program\nHer er programmet.',
    inReplyTo: false,
  },
  'popout-2026': {
    ...EMAIL,
    recipients: { to: [{ name: 'Alle ansatte' }], cc: [], bcc: [] },
    subject: 'Re: Budsjett',
    body: 'Takk!',
    inReplyTo: true,
  },
  'unverified-collapsed-reply': {
    ...EMAIL,
    recipients: 'unknown',
    subject: 'Re: Lecture',
    body: '',
    inReplyTo: true,
  },
  'unverified-deeplink': {
    ...EMAIL,
    recipients: {
      to: [
        { name: '', address: 'a@example.com' },
        { name: '', address: 'b@example.com' },
      ],
      cc: [],
      bcc: [],
    },
    subject: 'Invitation',
    body: 'Welcome',
    inReplyTo: false,
  },
  'unverified-norwegian': {
    ...EMAIL,
    recipients: { to: [{ name: 'Per Dahl' }], cc: [], bcc: [{ name: '', address: 'alle@example.com' }] },
    subject: 'SV: Møte',
    body: 'Hei på deg',
    inReplyTo: true,
  },
  'unverified-stripped-wells': {
    ...EMAIL,
    recipients: {
      to: [{ name: 'Kari Hansen' }, { name: 'Per Dahl' }],
      cc: [{ name: 'Nils Lie' }, { name: '', address: 'nils@example.com' }],
      bcc: [],
    },
    subject: '',
    body: 'Text',
    inReplyTo: false,
  },
};

test.each(Object.keys(DRAFTS))('reads %s', async (name) => {
  const page = await openOutlook(name);
  expect(outlook.read(onlyComposer(page))).toEqual(DRAFTS[name]);
});

test('reads each language by its labels alone', async () => {
  const page = await openOutlook('labels');
  const one = { name: '', address: 'one@example.com' };
  const two = { name: '', address: 'two@example.com' };
  const three = { name: '', address: 'three@example.com' };
  const all = { to: [one], cc: [two], bcc: [three] };
  const drafts = outlook.findComposers(page).map(outlook.read);
  expect(drafts.map(({ subject, body }) => ({ subject, body }))).toEqual([
    { subject: 'en', body: 'en text' },
    { subject: '', body: 'de text' },
    { subject: 'es', body: 'es text' },
    { subject: 'pt', body: 'pt text' },
    { subject: 'zh', body: 'zh text' },
    { subject: '', body: 'tr text' },
  ]);
  expect(drafts.map((draft) => 'recipients' in draft && draft.recipients)).toEqual([
    all,
    { to: [one], cc: [], bcc: [] },
    all,
    'unknown',
    all,
    'unknown',
  ]);
});

describe('every combination of the axes in which pages have differed', () => {
  const ROLES = ['textbox', 'combobox', 'presentation', 'group', undefined] as const;
  const ADDRESSES = ['text', 'aria-label', 'absent'] as const;
  const PRESENCES = ['', 'away'] as const;
  const LABELS = [
    { body: 'Message body', to: 'To' },
    { body: 'Nachrichtentext', to: 'An' },
  ] as const;
  const NUMBERS = [0, 26] as const;
  const IDS = [true, false] as const;
  const CLASSES = ['EditorClass', ''] as const;

  interface Variant {
    role: (typeof ROLES)[number];
    address: (typeof ADDRESSES)[number];
    presence: (typeof PRESENCES)[number];
    labels: (typeof LABELS)[number];
    number: (typeof NUMBERS)[number];
    ids: boolean;
    editorClass: (typeof CLASSES)[number];
  }

  function* variants(): Generator<Variant> {
    for (const role of ROLES)
      for (const address of ADDRESSES)
        for (const presence of PRESENCES)
          for (const labels of LABELS)
            for (const number of NUMBERS)
              for (const ids of IDS)
                for (const editorClass of CLASSES)
                  yield { role, address, presence, labels, number, ids, editorClass };
  }

  function toHtml({ role, address, presence, labels, number, ids, editorClass }: Variant): string {
    const withAddress = 'Ola Nordmann &lt;ola@example.com&gt;';
    const text = address === 'text' ? withAddress : 'Ola Nordmann';
    const label = presence + (address === 'absent' ? 'Ola Nordmann' : withAddress);
    const roleAttribute = role === undefined ? '' : `role="${role}"`;
    const pill = `<span class="_Entity _EType_RECIPIENT_ENTITY _EReadonly_1" contenteditable="false" draggable="true" id="REK000070" aria-label="${label}"><span class="lpcWrapper lpcCommonWeb-hoverTarget">${text}</span></span>`;
    const editable = `<div ${roleAttribute} contenteditable="true" aria-label="${labels.to}" tabindex="0" class="${editorClass}">&#8203;${pill}&#8203;</div>`;
    const well = ids ? `<div role="group" id="MSG_c38f657ed1f_TO">${editable}</div>` : editable;
    return `<div id="docking_InitVisiblePart_${number}" class="owaMailComposeEditorScrollContainer">${well}<div role="status">Ola Nordmann</div><input id="MSG_c38f657ed1f_SUBJECT" value="Hi"><div id="editorParent_1"><div class="dFCbN" role="textbox" aria-multiline="true" aria-label="${labels.body}" contenteditable="true">Text</div></div></div>`;
  }

  test('reads the same draft', async () => {
    const page = await openPage('<!doctype html><title>Mail</title>');
    let read = 0;
    for (const variant of variants()) {
      page.body.innerHTML = toHtml(variant);
      const draft = outlook.read(onlyComposer(page));
      const recipient =
        variant.address === 'absent'
          ? { name: 'Ola Nordmann' }
          : { name: 'Ola Nordmann', address: 'ola@example.com' };
      expect(draft, JSON.stringify(variant)).toEqual({
        ...EMAIL,
        recipients: { to: [recipient], cc: [], bcc: [] },
        subject: 'Hi',
        body: 'Text',
        inReplyTo: false,
      });
      read += 1;
    }
    expect(read).toBe(5 * 3 * 2 * 2 * 2 * 2 * 2);
  });
});

describe('recipients', () => {
  const TO = '#MSG_15127c3b5a0_TO [contenteditable="true"]';

  async function readTo(content: string, focused: boolean): Promise<unknown> {
    const page = await openOutlook('consumer-compose-2026-10');
    const well = part(page, TO);
    well.innerHTML = content;
    if (focused) well.focus();
    const draft = outlook.read(onlyComposer(page));
    return 'recipients' in draft && draft.recipients !== 'unknown' && draft.recipients.to;
  }

  const PILL = '<span class="_Entity _EType_RECIPIENT_ENTITY" contenteditable="false">Kari Hansen</span>';
  const kari = { name: 'Kari Hansen' };
  const ola = { name: '', address: 'ola@example.com' };

  test.each([
    ['nothing', '', []],
    ['a pill and a half-typed name', `${PILL}&#8203;ol`, [kari]],
    ['an address without a separator', 'ola@example.com', []],
    ['an address and a semicolon', 'ola@example.com;', [ola]],
    ['an address and a comma', 'ola@example.com, k', [ola]],
    ['an address and a space', 'ola@example.com&nbsp;', [ola]],
    ['text that a pill ends', `ola@example.com${PILL}`, [kari, ola]],
    ['a name, a line and a half-typed one', 'Nils<div>ola</div>', [{ name: 'Nils' }]],
  ])('while the caret is in the well: %s', async (_, content, expected) => {
    expect(await readTo(content, true)).toEqual(expected);
  });

  test.each([
    ['what was left unresolved', `${PILL}ola@example.com`, [kari, ola]],
    [
      'a comma in quotes',
      '"Lie, Nils" &lt;nils@example.com&gt;; ola@example.com',
      [{ name: 'Lie, Nils', address: 'nils@example.com' }, ola],
    ],
    ['pills one inside another', `<span class="_Entity _EType_RECIPIENT_ENTITY">${PILL}</span>`, [kari]],
    ['a status line inside the well', `${PILL}<span role="status">Kari Hansen</span>`, [kari]],
    [
      'a presence icon beside the name',
      '<span class="_EType_RECIPIENT_ENTITY" aria-label="awayNils"><i role="img">away</i><span class="textContainer-9">Nils</span></span>',
      [{ name: 'Nils' }],
    ],
    [
      'a presence word as text beside the name',
      '<span class="_EType_RECIPIENT_ENTITY"><span>away</span><span class="individualText-9">Nils</span></span>',
      [{ name: 'Nils' }],
    ],
    [
      'a presence word before a bare address',
      '<span class="_EType_RECIPIENT_ENTITY" aria-label="awaynils@example.com">Nils</span>',
      [{ name: 'Nils' }],
    ],
    [
      'a pill whose name is in a button',
      '<span class="_EType_RECIPIENT_ENTITY" aria-label="awayNils"><button>Nils</button></span>',
      [{ name: 'Nils' }],
    ],
  ])('without the caret: %s', async (_, content, expected) => {
    expect(await readTo(content, false)).toEqual(expected);
  });

  test.each(['display: none', 'height: 0; overflow: hidden'])(
    'a field that is shown late (until then %s) is read from then on',
    async (style) => {
      const page = await openOutlook('consumer-compose-2026-10');
      const bcc = part(page, '#MSG_15127c3b5a0_BCC');
      part(bcc, '[contenteditable="true"]').textContent = 'ola@example.com';
      const composer = onlyComposer(page);
      bcc.setAttribute('style', style);
      expect(outlook.read(composer)).toMatchObject({ recipients: { bcc: [] } });
      bcc.setAttribute('style', '');
      expect(outlook.read(composer)).toMatchObject({ recipients: { bcc: [ola] } });
    },
  );

  test('an optional field without editable is empty only when nothing stands in it', async () => {
    const page = await openOutlook('popout-2026');
    const well = part(page, '[id$="_TO"]');
    well.insertAdjacentHTML(
      'afterend',
      '<div role="group" id="MSG_c1c2c3c4c5c_CC"><button>Cc</button></div>',
    );
    const composer = onlyComposer(page);
    expect(outlook.read(composer)).toMatchObject({ recipients: { cc: [] } });
    part(page, '[id$="_CC"]').append('Kari Hansen; Per Dahl');
    expect(outlook.read(composer)).toMatchObject({ recipients: 'unknown' });
  });

  test('a To field that is hidden, without editable, or missing is unknown, never empty', async () => {
    const page = await openOutlook('popout-2026');
    const composer = onlyComposer(page);
    const well = part(page, '[id$="_TO"]');
    well.style.display = 'none';
    expect(outlook.read(composer)).toMatchObject({ recipients: 'unknown' });
    well.style.display = '';
    well.replaceChildren('Kari Hansen');
    expect(outlook.read(composer)).toMatchObject({ recipients: 'unknown' });
    well.remove();
    expect(outlook.read(composer)).toMatchObject({ recipients: 'unknown' });
  });

  test('a pill that stands beside the editable, in the same well, counts', async () => {
    const page = await openOutlook('popout-2026');
    part(page, '[id$="_TO"]').insertAdjacentHTML('afterbegin', PILL);
    const recipients = { to: [{ name: 'Kari Hansen' }, { name: 'Alle ansatte' }] };
    expect(outlook.read(onlyComposer(page))).toMatchObject({ recipients });
  });

  describe('wells without ids', () => {
    const field = (label: string, address: string): string =>
      `<div contenteditable="true" class="EditorClass" aria-label="${label}">${address}@example.com</div>`;
    const button = (kind: string): string => `<button id="recipient-well-label-${kind}">x</button>`;
    const to = { name: '', address: 'to@example.com' };
    const cc = { name: '', address: 'cc@example.com' };
    const bcc = { name: '', address: 'bcc@example.com' };

    test.each([
      ['by their labels', field('To', 'to') + field('Bcc', 'bcc'), { to: [to], cc: [], bcc: [bcc] }],
      [
        'by the button beside each',
        `<div>${button('to')}${field('x', 'to')}</div><div>${button('cc')}</div><div>${button('bcc')}${field('x', 'bcc')}</div>`,
        { to: [to], cc: [], bcc: [bcc] },
      ],
      [
        'by as many buttons in a row',
        button('to') + button('bcc') + field('x', 'to') + field('x', 'bcc'),
        { to: [to], cc: [], bcc: [bcc] },
      ],
      ['by their order', field('x', 'to') + field('x', 'cc'), { to: [to], cc: [cc], bcc: [] }],
    ])('are told apart %s', async (_, wells, expected) => {
      const page = await openOutlook('popout-2026');
      part(page, '[id$="_TO"]').outerHTML = `<div>${wells}</div>`;
      expect(outlook.read(onlyComposer(page))).toMatchObject({ recipients: expected });
    });

    test('are not mixed up with the wells of a message that is read', async () => {
      const page = await openOutlook('inline-reply-2026-04');
      const read = '<div id="MSG_fffffffffff_TO"><div aria-label="To: x" aria-readonly="true">x</div></div>';
      part(page, '#docking_InitVisiblePart_26').insertAdjacentHTML('afterbegin', read);
      expect(outlook.read(onlyComposer(page))).toMatchObject({
        recipients: { to: [{ name: 'Surname Firstname (AA/BBB-CC-DD EE/FFF)' }] },
      });
    });
  });

  test("another message's wells in the same box are not read", async () => {
    const page = await openOutlook('popout-2026');
    const foreign = '<div id="MSG_fffffffffff_TO"><div contenteditable="true">x@example.com</div></div>';
    part(page, '[data-app-section]').insertAdjacentHTML('afterbegin', foreign);
    expect(outlook.read(onlyComposer(page))).toMatchObject({
      recipients: { to: [{ name: 'Alle ansatte' }], cc: [], bcc: [] },
    });
  });
});

describe('body', () => {
  async function readBody(html: string): Promise<{ body: string; quoted?: string }> {
    const page = await openOutlook('popout-2026');
    part(page, '[aria-multiline]').innerHTML = html;
    const { body, quoted } = outlook.read(onlyComposer(page));
    return quoted === undefined ? { body } : { body, quoted };
  }

  test.each([
    [
      'blocks and breaks',
      '<div>a</div><div><br></div><div>b<br></div><div></div><p>c<br>d</p>',
      'a\n\nb\nc\nd',
    ],
    ['source whitespace', '<div>\n  a\n  <b>b</b> c\n</div>\n<div>d</div>', 'a b c\nd'],
    ['lists', '<ol><li>a<ul><li>b</li></ul></li><li></li><li><p>c</p></li></ol>', '- a\n- b\n- c'],
    [
      'tables',
      '<table><tr><td>a</td><td><div>b</div></td></tr><tr><td>c</td><td></td></tr></table>d',
      'a\tb\nc\nd',
    ],
    ['preformatted text', '<pre>a  b\n\nc</pre>d', 'a  b\n\nc\nd'],
    ['decomposed letters, even across elements', 'blå<b>ba</b>̊r', 'blåbår'],
    ['fixed spaces and invisible characters', 'a&nbsp;&nbsp;b\u200B\uFEFFc\u200Cd\uE77B', 'a  bcd'],
    [
      'hidden and unreadable parts',
      'a<style>x{}</style><span style="display: none">x</span><i hidden>x</i>b',
      'ab',
    ],
    ['a signature in its place', 'a<div id="Signature">b</div>c', 'a\nb\nc'],
  ])('%s', async (_, html, body) => {
    expect(await readBody(html)).toEqual({ body });
  });

  test('text after the marker is quoted, and so is nothing else', async () => {
    expect(await readBody('a<div id="divRplyFwdMsg">From: b</div><div>c</div>')).toEqual({
      body: 'a',
      quoted: 'From: b\nc',
    });
    expect(await readBody('a<div id="appendonsend"></div>')).toEqual({ body: 'a' });
  });

  test('what stands beside the editor is quoted only when it begins like a message', async () => {
    const page = await openOutlook('popout-2026');
    const box = part(page, '[data-app-section]');
    box.insertAdjacentHTML('beforeend', '<div>Draft saved: 5:14 PM</div>');
    expect(outlook.read(onlyComposer(page)).quoted).toBeUndefined();
    box.insertAdjacentHTML(
      'beforeend',
      '<div><hr><div>Fra: Kari</div><div>Sendt: i går</div><div>Hei</div></div>',
    );
    expect(outlook.read(onlyComposer(page)).quoted).toBe('Fra: Kari\nSendt: i går\nHei');
  });

  test.each([
    ['Re: x', true],
    ['RE[2]: x', true],
    ['SV: x', true],
    ['VS: Re: x', false],
    ['VB: x', false],
    ['Fwd: x', false],
    ['Regarding: x', false],
    ['x', false],
  ])('the subject "%s" makes a reply: %s', async (subject, expected) => {
    const page = await openOutlook('popout-2026');
    part(page, 'input').setAttribute('value', subject);
    expect(outlook.read(onlyComposer(page)).inReplyTo).toBe(expected);
  });
});
