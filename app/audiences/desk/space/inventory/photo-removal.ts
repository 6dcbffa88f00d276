import { press } from '~/mechanism/press.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { asBuilder } from '~/residence/inventory/room-act.server'
import { removePhoto } from '~/residence/inventory/photos.server'
import { roomForChange } from '~/residence/inventory/queries.server'

/** Takes a photo off a room. */
const { loader, action } = press({
  guard: asBuilder,
  at: ({ enclaveSlug }, { params }) => paths.deskRoomPhotos(enclaveSlug, params.unitId ?? ''),
  find: (actor, { params }) => roomForChange(actor, params.unitId ?? '', today()),
  run: (actor, { params }, now) => removePhoto(actor, params.unitId ?? '', params.photoId ?? '', now),
})

export { loader, action }
