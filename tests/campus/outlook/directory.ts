/** One entry of the directory or of a mail. Everybody is invented. */
export interface Contact {
  name: string;
  address: string;
  /** In the organisation's own directory: Outlook then shows the name alone, and the address nowhere in the page. */
  internal: boolean;
  presence?: 'available' | 'away' | 'offline' | 'unknown';
}

function internal(name: string, address: string, presence: Contact['presence'] = 'unknown'): Contact {
  return { name, address, internal: true, presence };
}

function outsider(name: string, address: string): Contact {
  return { name, address, internal: false };
}

export const OWNER = internal('Berit Nordby Aas', 'berit.n.aas@ntnu.no', 'available');

export const PEOPLE = {
  kari: internal('Kari Solstad', 'kari.solstad@ntnu.no', 'away'),
  ola: internal('Ola Fjeldheim', 'ola.fjeldheim@ntnu.no', 'offline'),
  ingrid: internal('Ingrid Moe Hauge', 'ingrid.m.hauge@ntnu.no', 'available'),
  sivert: internal('Sivert Aune', 'sivert.aune@stud.ntnu.no'),
  thea: internal('Thea Brurås', 'theabru@stud.ntnu.no'),
  jonas: outsider('Jonas Lindqvist', 'jonas.lindqvist@chalmers.example'),
} as const satisfies Record<string, Contact>;

export const LISTS = {
  course: internal('TDT4100 studenter høst 2026', 'tdt4100-studenter-h26@idi.ntnu.no'),
  course4145: internal('TDT4145 studenter vår 2027', 'tdt4145-studenter-v27@idi.ntnu.no'),
  gjovik: internal('Alle studenter i Gjøvik', 'alle-studenter-gjovik@ntnu.no'),
  programme: internal('MTDT kull 2024', 'mtdt-kull-2024@ntnu.no'),
  staff: internal('IE-IDI-alle-ansatte', 'ie-idi-alle-ansatte@idi.ntnu.no'),
  wednesday: internal('Onsdagsgruppa', 'onsdagsgruppa@idi.ntnu.no'),
} as const satisfies Record<string, Contact>;

const DIRECTORY: readonly Contact[] = [...Object.values(PEOPLE), ...Object.values(LISTS), OWNER];

const ADDRESS = /^[^\s@<>;,]+@[^\s@<>;,]+\.[^\s@<>;,]+$/;

/** An address as typed makes a contact of its own, named by the address. */
export function contactOfAddress(text: string): Contact | undefined {
  if (!ADDRESS.test(text)) return undefined;
  return DIRECTORY.find(({ address }) => address === text.toLowerCase()) ?? outsider(text, text);
}

/** Directory entries in which every typed word occurs, in the directory's order. */
export function searchDirectory(typed: string): Contact[] {
  const words = typed.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return DIRECTORY.filter(({ name, address }) => {
    const text = `${name} ${address}`.toLocaleLowerCase('nb');
    return words.every((word) => text.includes(word));
  }).slice(0, 6);
}

/** What a finished entry means: an address, a full name of the directory, or nothing that Outlook can resolve. */
export function resolve(text: string): Contact | undefined {
  const name = text.trim().toLocaleLowerCase('nb');
  return (
    contactOfAddress(text.trim()) ??
    DIRECTORY.find((contact) => contact.name.toLocaleLowerCase('nb') === name)
  );
}
