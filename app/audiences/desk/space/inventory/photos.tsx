import { acceptOf } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { roomsAct, asBuilder } from '~/residence/inventory/room-act.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { PhotoForm } from '~/residence/inventory/inventory.form'
import { PhotoList } from '~/residence/inventory/photo-list'
import { addPhoto, photosOf } from '~/residence/inventory/photos.server'
import { roomForChange } from '~/residence/inventory/queries.server'
import { FileField, TextField } from '~/ui/form'

export const handle = { files: 'photos' }

/** The photos of a room, and a further one. */
const { loader, action, meta, Page } = roomsAct({
  guard: asBuilder,
  show: async (actor, { params }) => {
    const room = await roomForChange(actor, params.unitId ?? '', today())
    return { slug: actor.enclaveSlug, room, photos: await photosOf(actor, room.id), formKey: newId() }
  },
  find: (actor, { params }) => roomForChange(actor, params.unitId ?? '', today()),
  form: PhotoForm,
  run: (actor, { params }, input, now) => addPhoto(actor, params.unitId ?? '', input, now),
  at: 'photo',
  file: { field: 'photo', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  to: ({ enclaveSlug }, { params }) => paths.deskRoomPhotos(enclaveSlug, params.unitId ?? ''),
  name: (w) => w.photos,
  title: (w, { room }) => w.photosOf(room.code),
  files: true,
  above: (_, { slug, room, photos }) => <PhotoList {...{ slug, photos }} unitId={room.id} />,
  fields: (w) => (
    <>
      <FileField name="photo" label={w.photo} accept={acceptOf(['jpg', 'png'])} />
      <TextField name="caption" label={w.caption} optional maxLength={80} />
    </>
  ),
  send: (w) => w.addPhoto,
})

export { loader, action, meta, Page as default }
