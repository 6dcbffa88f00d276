import { index, layout, prefix, route, type RouteConfig } from '@remix-run/route-config'
import { AREAS, type Area } from './platform/addresses/table'
import { tables } from './platform/paths'

const areas = Object.keys(AREAS) as Area[]
const modules = tables.flatMap(({ areas, lines }) =>
  Object.values(lines).flatMap(([, module]) => areas.map(() => module)),
)
const standsTwice = new Set(modules.filter((module, at) => modules.indexOf(module) !== at))

/** The pages of an area. A module that serves several has an id for each, because Remix knows routes by their ids. */
function pagesOf(area: Area) {
  const lines = tables
    .filter(({ areas }) => areas.some((one) => one === area))
    .flatMap(({ lines }) => Object.entries(lines))
  return lines.map(([name, [pattern, module]]) => {
    const options = standsTwice.has(module) ? { id: `${area}-${name}` } : {}
    const file = `audiences/${module}`
    return pattern === '' ? index(file, options) : route(pattern, file, options)
  })
}

/** What follows from the addresses in app/platform/addresses: each page in its area, each area in its frame. */
export default areas.flatMap((area) => {
  const { at, frame } = AREAS[area]
  const pages = pagesOf(area)
  if (frame === null) return pages
  const isShared = areas.some((other) => other !== area && AREAS[other].frame === frame)
  const framed = layout(`audiences/${frame}`, isShared ? { id: `${area}-layout` } : {}, pages)
  return at === '' ? [framed] : prefix(at.slice(1), [framed])
}) satisfies RouteConfig
