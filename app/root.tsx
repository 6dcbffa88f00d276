import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { Links, Meta, Outlet, useMatches, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { homeOf } from '~/ground/people/actor'
import { StrayError } from '~/ground/people/error-frame'
import { framed } from '~/ground/people/guard.server'
import { LookBanner } from '~/ground/people/look-banner'
import { AHEAD } from './platform/ahead'
import { localeOf } from './platform/locale.server'
import styles from './tailwind.css?url'
import { LocaleProvider } from './ui/locale'
import pageScript from './ui/every-page.script?script'
import { errorTitled } from './ui/title'

/** Of the page that stands here when no other does; every route brings a title of its own. */
export const meta = errorTitled

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** What every page needs: the language, who is signed in and where they begin, the incident number should it break. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { name, actors, look } = await framed(request)
  return json({
    locale: localeOf(request),
    userName: name,
    home: name === null ? null : homeOf(actors),
    look,
    incident: typeof context.requestId === 'string' ? context.requestId : '',
  })
}

/** What a page says of itself: `script` is the address of a plain one of its own (decisions/0014-plain-scripts.md). */
type Handle = { script?: string }

/** Every page, of markup alone: nothing is hydrated (decisions/0025-no-react-in-the-browser.md). */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const locale = data?.locale ?? 'zh'
  const script = (useMatches().at(-1)?.handle as Handle | undefined)?.script
  return (
    <html lang={locale === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <Meta />
        <Links />
        <script type="module" src={pageScript} />
        {script ? <script type="module" src={script} /> : null}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: AHEAD }} />
      </head>
      <body>
        <LocaleProvider locale={locale}>
          {data?.look ? <LookBanner {...data.look} /> : null}
          {children}
        </LocaleProvider>
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
