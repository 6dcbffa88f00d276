import { index, layout, prefix, route, type RouteConfig } from '@remix-run/route-config'

const STAFF = 'routes/desk/layout.tsx'

/** URL -> file, the map of the product. One act, one address. */
export default [
  // account: everyone
  route('language', 'routes/account/language.tsx'),
  route('files/:fileId', 'routes/files/file.tsx'),
  route('ui', 'routes/dev/kit.tsx'),

  // founder: routes/founder/layout.tsx around /my

  // officer, director
  ...prefix('desk/:enclave', [
    layout(STAFF, { id: 'desk-layout' }, [
      route('space', 'routes/desk/space/index.tsx'),
      route('space/:level', 'routes/desk/space/floor.tsx'),
      route('space/units/:unitId/lease', 'routes/desk/space/lease.tsx'),
      route('space/units/:unitId/hold', 'routes/desk/space/hold.tsx'),
      route('space/leases/:leaseId/end', 'routes/desk/space/lease-end.tsx'),
      route('intakes', 'routes/desk/intakes/list.tsx'),
      route('intakes/new', 'routes/desk/intakes/new.tsx'),
    ]),
  ]),

  // expert
  ...prefix('review/:enclave', [layout(STAFF, { id: 'review-layout' }, [
      index('routes/review/queue.tsx'),
      route(':reviewId', 'routes/review/file.tsx'),
      route(':reviewId/draft', 'routes/review/draft.tsx'),
      route(':reviewId/recusal', 'routes/review/recusal.tsx'),
    ])]),

  // science bureau
  ...prefix('bureau/:enclave', [layout(STAFF, { id: 'bureau-layout' }, [])]),

  // park officer
  ...prefix('park/:enclave', [layout(STAFF, { id: 'park-layout' }, [])]),

  // administrator
  ...prefix('admin/:enclave', [layout(STAFF, { id: 'admin-layout' }, [])]),

  // public: routes/public/layout.tsx around / and /:enclave, last, because :enclave matches any word
] satisfies RouteConfig
