import { isRouteErrorResponse, useLocation, useRouteError, useRouteLoaderData } from '@remix-run/react'
import { ErrorPage, errorKind } from './error-page'
import { useWords } from './locale'
import { SignOut } from './shell'
import { kitWords } from './words'

/** What the root says of the reader: who is signed in, where they begin, the incident should this be one. */
export type RootData = { userName: string | null; home: string | null; incident?: string }

/**
 * The error of a route as a page: what happened, with an incident number when it is our fault, and the way on.
 * `back` leads to the start of the pages it happened on; whoever may not see a page can sign in as somebody else.
 */
export function RouteError({ back }: { back: string }) {
  const error = useRouteError()
  const root = useRouteLoaderData<RootData>('root')
  const { pathname, search } = useLocation()
  const w = useWords(kitWords)
  const kind =
    isRouteErrorResponse(error) && error.status < 500
      ? errorKind(error.status, error.statusText)
      : ('bug' as const)
  const home = root?.home ?? null
  const incident = kind === 'bug' ? root?.incident : undefined
  return (
    <ErrorPage
      kind={kind}
      {...(incident ? { incident } : {})}
      back={{ to: back, label: back === home ? w.errorWays.start : w.errorWays.front }}
    >
      {kind === 'forbidden' && root?.userName ? (
        <>
          <p className="mt-2 text-13 text-ink-2">{w.errorWays.signedInAs(root.userName)}</p>
          <div className="mt-6">
            <SignOut label={w.errorWays.asOther} next={pathname + search} />
          </div>
        </>
      ) : null}
    </ErrorPage>
  )
}
