import { acceptOf } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { floorKeyOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { drawingAct } from '~/residence/drawings/drawing-act.server'
import { UnderlayForm } from '~/residence/drawings/drawing.form'
import { layUnderlay } from '~/residence/drawings/publish.server'
import { floorToDraw } from '~/residence/drawings/start.server'
import { asBuilder } from '~/residence/inventory/room-act.server'
import { FileField } from '~/ui/form'

export const handle = { files: 'own' }

/** Lays an image under the floor, to be traced. */
const { loader, action, meta, Page } = drawingAct({
  guard: asBuilder,
  show: async (actor, { params }) => {
    const { building, level, name } = await floorToDraw(actor, floorKeyOr404(params))
    const isStaff = actor.role !== 'admin'
    return { slug: actor.enclaveSlug, isStaff, building, level, name, formKey: newId() }
  },
  find: (actor, { params }) => floorToDraw(actor, floorKeyOr404(params)),
  form: UnderlayForm,
  run: (actor, { params }, input, now) => layUnderlay(actor, floorKeyOr404(params), input, now),
  at: 'image',
  file: { field: 'image', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  to: ({ enclaveSlug }, _, key) => paths.deskDrawing(enclaveSlug, key),
  name: (w) => w.underlayLay,
  lead: (w) => w.underlayLead,
  files: true,
  fields: (w) => <FileField name="image" label={w.image} accept={acceptOf(['png', 'jpg'])} />,
  send: (w) => w.underlayLay,
})

export { loader, action, meta, Page as default }
