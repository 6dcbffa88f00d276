import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { homeOf } from '~/ground/people/actor'
import { StrayError } from '~/ground/people/error-frame'
import { actorsOfRequest, optionalUser } from '~/ground/people/guard.server'
import { localeOf } from './platform/locale.server'
import { useNonce } from './platform/nonce'
import { adoptedNotices, adoptNotices } from './shared/calendar'
import styles from './tailwind.css?url'
import { LocaleProvider } from './ui/locale'
import { errorTitled } from './ui/title'

/** Of the page that stands here when no other does; every route brings a title of its own. */
export const meta = errorTitled

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** What every page needs: the language, who is signed in and where they begin, the incident number should it break. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const user = await optionalUser(request)
  return json({
    locale: localeOf(request),
    userName: user?.name ?? null,
    home: user ? homeOf(await actorsOfRequest(request)) : null,
    holidays: adoptedNotices(),
    incident: typeof context.requestId === 'string' ? context.requestId : '',
  })
}

/**
 * What a page says of its scripts: `still` sends none of React's (the innermost word counts), `script` is the
 * address of a plain one that works on the markup (decisions/0014-plain-scripts.md).
 */
type Handle = { still?: boolean; script?: string }

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const locale = data?.locale ?? 'zh'
  // A page that hydrates reckons with the working days of the server that sent it.
  if (data && typeof document !== 'undefined') adoptNotices(data.holidays)
  const nonce = useNonce()
  const handles = useMatches().map((match) => match.handle as Handle | undefined)
  const still = handles.flatMap((handle) => handle?.still ?? []).at(-1) ?? false
  const script = handles.at(-1)?.script
  return (
    <html lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <Meta />
        <Links />
        {script ? <script type="module" src={script} /> : null}
      </head>
      <body>
        <LocaleProvider locale={locale}>{children}</LocaleProvider>
        {still ? null : (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

/** Where no audience's own page catches an error: a stranger's address, or the frame itself. */
export function ErrorBoundary() {
  return <StrayError />
}
