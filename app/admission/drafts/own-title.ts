import type { MetaFunction } from '@remix-run/node'

type Titled = { title?: string; ref?: string } | undefined

/** The title of a page of an own application: what it is, and the number it belongs to. */
export const ownTitle: MetaFunction = ({ data }) => {
  const { title = '', ref = '' } = (data as Titled) ?? {}
  return [{ title: `${title} · ${ref}` }]
}
