import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from '@remix-run/react'
import { ErrorPage, errorKind } from './error-page'

/** The error of a route as a page: what happened, with an incident number when it is our fault. */
export function RouteError({ back = '/' }: { back?: string }) {
  const error = useRouteError()
  const root = useRouteLoaderData<{ incident?: string }>('root')
  if (isRouteErrorResponse(error) && error.status < 500) {
    return <ErrorPage kind={errorKind(error.status)} back={{ to: back }} />
  }
  return <ErrorPage kind="bug" back={{ to: back }} {...(root?.incident ? { incident: root.incident } : {})} />
}
