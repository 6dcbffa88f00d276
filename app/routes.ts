import { route, type RouteConfig } from '@remix-run/route-config'

/** URL -> file, the map of the product. One act, one address. */
export default [
  // everyone
  route('language', 'routes/account/language.tsx'),
] satisfies RouteConfig
