import { paths } from '~/platform/paths'

/** The lists of the desk that can be kept as a view and taken out as a table. */
export const VIEW_PAGES = ['applications', 'firms', 'evidence', 'landing'] as const
export type ViewPage = (typeof VIEW_PAGES)[number]

export const PAGE_PATH: Record<ViewPage, (e: string) => string> = {
  applications: paths.deskApplications,
  firms: paths.deskFirms,
  evidence: paths.deskEvidence,
  landing: paths.deskLanding,
}

/** Where in a list somebody stood, or what was just done there, is no part of the view. */
const PLACES = ['before', 'after', 'page', 'project', 'entered']

/** The query string of a view: the same view is always the same text. */
export function tidySearch(search: string): string {
  const query = new URLSearchParams(search.replaceAll('\0', ''))
  for (const place of PLACES) query.delete(place)
  for (const [name, value] of [...query]) if (value === '') query.delete(name)
  query.sort()
  return query.toString()
}

export function isViewPage(text: string | null | undefined): text is ViewPage {
  return VIEW_PAGES.some((page) => page === text)
}

/** The address of a view, to be kept or passed on. */
export function viewAddress(e: string, page: ViewPage, search: string): string {
  return PAGE_PATH[page](e) + (search ? `?${search}` : '')
}
