import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Language } from '../core/language.ts';
import type { Platform } from '../core/policy/pack.ts';
import type { Role } from '../core/profile.ts';
import type { Settings } from '../core/settings/settings.ts';
import { Icon } from './Icon.tsx';
import { RoomsSection, type RoomsSectionProps } from './RoomsSection.tsx';
import { useText } from './TextContext.tsx';

export interface OptionsPageProps extends RoomsSectionProps {
  settings: Settings;
  platforms: readonly Platform[];
  defaultPlatform: string;
  saving: 'idle' | 'saved' | 'failed';
  onChange(settings: Settings): void;
  /** A list of codes as the person wrote it. */
  onCodes(field: 'courses' | 'programmes', text: string): void;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
const ROLES: readonly Role[] = [
  'teacher',
  'administration',
  'communications',
  'faculty-leadership',
  'rectorate',
  'emergency-management',
];

interface FieldProps {
  label: string;
  help?: string;
  children(ids: { id: string; helpId: string | undefined }): ComponentChildren;
}

function Field({ label, help, children }: FieldProps) {
  const id = useId();
  const helpId = help === undefined ? undefined : `${id}-help`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, helpId })}
      {help !== undefined && (
        <p id={helpId} class="help">
          {help}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  help?: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChoose(value: T): void;
}

function Choice<T extends string>({ label, help, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <Field label={label} {...(help === undefined ? {} : { help })}>
      {({ id, helpId }) => (
        <select
          id={id}
          aria-describedby={helpId}
          value={value}
          onChange={(event) => onChoose(event.currentTarget.value as T)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CodesProps {
  label: string;
  help: string;
  codes: readonly string[];
  onCodes(text: string): void;
}

/** Keeps what is being typed as it is; it becomes codes when the person leaves the field. */
function Codes({ label, help, codes, onCodes }: CodesProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label} help={help}>
      {({ id, helpId }) => (
        <input
          id={id}
          aria-describedby={helpId}
          value={typed ?? codes.join(', ')}
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => {
            if (typed !== null) onCodes(typed);
            setTyped(null);
          }}
        />
      )}
    </Field>
  );
}

/** The settings of one person. Saves as you go; events carry what the person chose or typed. */
export function OptionsPage({
  settings,
  platforms,
  defaultPlatform,
  saving,
  onChange,
  onCodes,
  ...rooms
}: OptionsPageProps) {
  const t = useText();
  const languages = [
    { value: 'auto' as const, label: t('options.language.auto') },
    ...Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value: value as Language, label })),
  ];
  return (
    <main>
      <h1>
        <Icon name="mark" /> {t('options.title')}
      </h1>
      <p>{t('options.intro')}</p>
      <Choice
        label={t('options.language')}
        value={settings.language}
        options={languages}
        onChoose={(language) => onChange({ ...settings, language })}
      />
      <Choice
        label={t('options.role')}
        help={t('options.role.help')}
        value={settings.role}
        options={ROLES.map((role) => ({ value: role, label: t(`options.role.${role}`) }))}
        onChoose={(role) => onChange({ ...settings, role })}
      />
      <Choice
        label={t('options.platform')}
        help={t('options.platform.help')}
        value={settings.platform ?? defaultPlatform}
        options={platforms.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(platform) => onChange({ ...settings, platform })}
      />
      <Codes
        label={t('options.courses')}
        help={t('options.courses.help')}
        codes={settings.courses}
        onCodes={(text) => onCodes('courses', text)}
      />
      <Codes
        label={t('options.programmes')}
        help={t('options.programmes.help')}
        codes={settings.programmes}
        onCodes={(text) => onCodes('programmes', text)}
      />
      <p role="status" class="saving">
        {saving === 'idle' ? '' : t(`options.${saving}`)}
      </p>
      <RoomsSection {...rooms} />
    </main>
  );
}
