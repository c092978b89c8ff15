import { createElement } from 'react';
import { LATEST_ADDRESS } from '#domain/addresses.ts';
import { formatDate, localWeekday, toLocalIso } from '#domain/dates.ts';
import { SEARCH_ADDRESS, SEARCH_FIELD_ADDRESS } from '#domain/search/address.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Site } from '#server/published/site.ts';
import { PaperLinks } from './paper-links.tsx';
import { SearchForm } from './search-form.tsx';

type MastheadProps = {
  readonly site: Site;
  readonly texts: ReaderTexts;
  readonly now: number;
  /** What is marked in the section bar: a first-level section's path, or the address of another page in it. */
  readonly current?: string | undefined;
};

/** Opens the dialog without script (HTML invoker commands; not yet in React's types). */
const OPENS_MENU = { command: 'show-modal', commandfor: 'menu', 'aria-haspopup': 'dialog' } as const;

/** The head of every page: date, name, governing body, section bar, and the menu of all sections. */
export function Masthead({ site, texts, now, current }: MastheadProps) {
  const { newspaper } = site;
  return (
    <header className="masthead">
      <div className="masthead-top frame">
        <p className="masthead-date">
          <time dateTime={toLocalIso(now).slice(0, 10)}>
            {texts.weekdays[localWeekday(now)]}, {formatDate(now)}
          </time>
        </p>
        <p className="masthead-name">
          <a href="/" aria-label={newspaper.fullName}>
            {newspaper.name}
          </a>
        </p>
        <p className="masthead-tagline">{newspaper.tagline}</p>
        <div className="masthead-ways">
          {current !== SEARCH_ADDRESS && (
            <>
              <SearchForm texts={texts} />
              <a className="search-link" href={SEARCH_FIELD_ADDRESS}>
                <span className="unseen">{texts.search.title}</span>
                <svg viewBox="0 0 24 24" aria-hidden="true">
                  <circle cx="10.5" cy="10.5" r="6.5" />
                  <path d="m15.5 15.5 5 5" />
                </svg>
              </a>
            </>
          )}
          <button className="menu-button" type="button" {...OPENS_MENU}>
            {texts.menu}
          </button>
        </div>
      </div>
      <nav className="section-bar" aria-label={texts.sections}>
        <ul className="frame">
          <li>
            <a href="/" {...(current === '' ? { 'aria-current': 'page' as const } : {})}>
              {texts.home}
            </a>
          </li>
          <li>
            <a href={LATEST_ADDRESS} {...(current === LATEST_ADDRESS ? { 'aria-current': 'page' as const } : {})}>
              {texts.lists.latestTitle}
            </a>
          </li>
          {site.sections.map((section) => (
            <li key={section.id}>
              <a href={section.href} {...(current === section.path ? { 'aria-current': 'true' as const } : {})}>
                {section.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <dialog className="menu" id="menu" aria-label={texts.sections} closedby="any">
        <form method="dialog">
          <button className="menu-button" type="submit">
            {texts.close}
          </button>
        </form>
        <SectionTree site={site} />
        <PaperLinks texts={texts} withSaved />
        {createElement('theme-switch', {
          class: 'theme-switch',
          'data-label': texts.theme,
          'data-auto': texts.themeAuto,
          'data-light': texts.themeLight,
          'data-dark': texts.themeDark,
        })}
      </dialog>
    </header>
  );
}

/** All sections with their subsections. */
export function SectionTree({ site }: { readonly site: Site }) {
  return (
    <ul className="section-tree">
      {site.sections.map((section) => (
        <li key={section.id}>
          <a href={section.href}>{section.name}</a>
          {section.children.length > 0 && (
            <ul>
              {section.children.map((child) => (
                <li key={child.id}>
                  <a href={child.href}>{child.name}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
