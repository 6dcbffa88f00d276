import type { ReactNode } from 'react'
import { Button, LinkButton } from './buttons'
import { useLocale, useWords } from './locale'
import { kitWords } from './words'
import { Link } from './link'

export type NavItem = { to: string; label: string; count?: number; current?: boolean }

/** The mark: west hollow, east filled, the city boundary between. */
export function Mark({ to, name }: { to: string; name?: string }) {
  const w = useWords(kitWords)
  return (
    <Link to={to} className="mark">
      <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
        <path d="M4 7H30" className="stroke-ink" strokeWidth="1.5" />
        <path d="M17 1v12" className="stroke-ink" strokeDasharray="2 1.5" />
        <circle cx="4" cy="7" r="3" className="fill-paper stroke-ink" strokeWidth="1.5" />
        <circle cx="30" cy="7" r="4" className="fill-wei" />
      </svg>
      {name ?? w.brand}
    </Link>
  )
}

/** The first stop of the keyboard on every page. */
export function SkipLink() {
  const w = useWords(kitWords)
  return (
    <a href="#main" className="skip">
      {w.skip}
    </a>
  )
}

/** One thin line on pages whose data are invented. */
export function ExampleBanner({ children }: { children?: ReactNode }) {
  const w = useWords(kitWords)
  return (
    <aside className="example" aria-label={w.exampleLabel}>
      {children ?? w.example}
    </aside>
  )
}

/** One thin line on the pages of an enclave that only its staff see. */
export function PrivateBanner() {
  const w = useWords(kitWords)
  return (
    <aside className="example" aria-label={w.privateLabel}>
      {w.privateText}
    </aside>
  )
}

/** A form of its own, so that it works without scripts; `next` brings the reader back. */
export function LanguageSwitch({ next }: { next?: string }) {
  const w = useWords(kitWords)
  const other = useLocale() === 'zh' ? 'en' : 'zh'
  return (
    <form method="post" action="/language">
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <button className="text-button" name="locale" value={other} lang={other === 'zh' ? 'zh-CN' : 'en'}>
        {w.otherLanguage}
      </button>
    </form>
  )
}

/** Ends the session; with `next` the sign-in page follows, and from there that page, as somebody else. */
export function SignOut({ label, next }: { label?: string; next?: string }) {
  const w = useWords(kitWords)
  return (
    <form method="post" action="/sign-out">
      {next ? <input type="hidden" name="next" value={next} /> : null}
      {label ? <Button type="submit">{label}</Button> : <button className="text-button">{w.signOut}</button>}
    </form>
  )
}

function NavLinks({ nav, className }: { nav: NavItem[]; className: string }) {
  const w = useWords(kitWords)
  return (
    <nav className={className} aria-label={w.mainNav}>
      {nav.map((item) => (
        <Link key={item.to} to={item.to} aria-current={item.current ? 'page' : undefined}>
          {item.label}
          {item.count === undefined ? null : <span className="nav-count">{item.count}</span>}
        </Link>
      ))}
    </nav>
  )
}

export type SearchAction = { to: string; label: string; value?: string }

function SearchBox({ action, id }: { action: SearchAction; id: string }) {
  const w = useWords(kitWords)
  return (
    <form method="get" action={action.to} role="search" aria-label={action.label} className="find">
      <label htmlFor={id} className="sr-only">
        {action.label}
      </label>
      <input
        id={id}
        className="input rounded-r-none border-r-0"
        type="search"
        name="q"
        defaultValue={action.value}
        placeholder={action.label}
      />
      <Button className="shrink-0 rounded-l-none px-2">{w.search}</Button>
    </form>
  )
}

export type ShellUser = { name: string; role: string }

export type Inbox = { to: string; unread: number }

/** The way to what was written to oneself, with how much of it is unread. */
function InboxLink({ to, unread }: Inbox) {
  const w = useWords(kitWords)
  return (
    <Link to={to} className="inbox" aria-label={unread > 0 ? w.unread(unread) : undefined}>
      {w.inbox}
      {unread > 0 ? <span className="inbox-count">{unread > 98 ? '99+' : unread}</span> : null}
    </Link>
  )
}

function AccountMenu(props: { user: ShellUser; next?: string; search?: SearchAction; links?: NavItem[] }) {
  const w = useWords(kitWords)
  return (
    <details className="menu">
      <summary>
        <span>
          {props.user.name}
          <span className="max-[26rem]:hidden">
            {w.between}
            {props.user.role}
          </span>
        </span>
        <svg width="10" height="6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" className="fill-none stroke-ink-2" strokeWidth="1.5" />
        </svg>
      </summary>
      <div className="menu-sheet">
        {props.search ? (
          <div className="pb-2 lg:hidden">
            <SearchBox action={props.search} id="find-s" />
          </div>
        ) : null}
        {props.links?.map((link) => (
          <Link key={link.to} to={link.to} className="text-button">
            {link.label}
          </Link>
        ))}
        <LanguageSwitch next={props.next} />
        <SignOut />
      </div>
    </details>
  )
}

/** The bar and body of everyone who works here: staff, bureau, parks, experts, administrators. */
export function DeskShell(props: {
  enclaveName?: string
  /** The address of the enclave's own mark, where it has one. */
  logo?: string | undefined
  brandTo?: string
  nav: NavItem[]
  user: ShellUser
  userLinks?: NavItem[]
  inbox?: Inbox
  searchAction?: SearchAction
  next?: string
  banner?: ReactNode
  footer?: ReactNode
  children: ReactNode
}) {
  const { searchAction } = props
  const long = useLocale() === 'en' && searchAction !== undefined && props.nav.length > 4
  return (
    <>
      <SkipLink />
      {props.banner}
      <header className={long || props.nav.length > 8 ? 'top-bar top-bar-tall' : 'top-bar'}>
        <Mark to={props.brandTo ?? '/'} />
        {props.logo ? <img src={props.logo} alt="" className="enclave-logo" /> : null}
        {props.enclaveName ? <div className="enclave-name">{props.enclaveName}</div> : null}
        <NavLinks nav={props.nav} className="topnav" />
        <div className="top-bar-end">
          {searchAction ? (
            <div className="hidden lg:block">
              <SearchBox action={searchAction} id="find" />
            </div>
          ) : null}
          {props.inbox ? <InboxLink {...props.inbox} /> : null}
          <AccountMenu user={props.user} links={props.userLinks} next={props.next} search={searchAction} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="desk">
        {props.children}
      </main>
      {props.footer ? <div className="desk pb-0!">{props.footer}</div> : null}
    </>
  )
}

/** The public pages; `signIn` is the door, or the way back to one's own desk. */
export function PortalShell(props: {
  brandTo: string
  brandName?: string
  logo?: string | undefined
  nav: NavItem[]
  signIn?: { to: string; label: string }
  next?: string
  banner?: ReactNode
  footer?: ReactNode
  children: ReactNode
}) {
  return (
    <>
      <SkipLink />
      {props.banner}
      <div className="wrap">
        <header className="public-head">
          <Mark to={props.brandTo} name={props.brandName} />
          {props.logo ? <img src={props.logo} alt="" className="enclave-logo" /> : null}
          <NavLinks nav={props.nav} className="public-nav" />
          <div className="flex items-center gap-4">
            <LanguageSwitch next={props.next} />
            {props.signIn ? (
              <LinkButton to={props.signIn.to} size="s">
                {props.signIn.label}
              </LinkButton>
            ) : null}
          </div>
        </header>
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
        {props.footer}
      </div>
    </>
  )
}

/** The founder's own pages: the mark, few ways out. */
export function FounderShell(props: {
  brandTo?: string
  nav?: NavItem[]
  user?: ShellUser
  userLinks?: NavItem[]
  inbox?: Inbox
  next?: string
  banner?: ReactNode
  footer?: ReactNode
  children: ReactNode
}) {
  return (
    <>
      <SkipLink />
      {props.banner}
      <div className="wrap">
        <header className="public-head">
          <Mark to={props.brandTo ?? '/my'} />
          {props.nav ? <NavLinks nav={props.nav} className="public-nav" /> : null}
          <div className="flex items-center gap-4 text-13 text-ink-2">
            {props.inbox ? <InboxLink {...props.inbox} /> : null}
            {props.user ? <AccountMenu user={props.user} links={props.userLinks} next={props.next} /> : null}
          </div>
        </header>
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
        {props.footer}
      </div>
    </>
  )
}

export function Footer({ left, right }: { left: ReactNode; right?: ReactNode }) {
  return (
    <footer className="foot">
      <div>{left}</div>
      {right ? <div>{right}</div> : null}
    </footer>
  )
}
