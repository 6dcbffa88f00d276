import { paths } from '~/platform/paths'
import { SHAPE_KINDS } from '~/residence/plans/vocabulary'
import { Button, LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { TOOLS } from './editor'
import type { editorOf } from './start.server'
import { drawingWords } from './words'

export type Edited = Awaited<ReturnType<typeof editorOf>> & { slug: string }

const ACTS = ['undo', 'redo', 'remove', 'near', 'far', 'whole'] as const
const LINES = ['saving', 'kept', 'failed', 'refused', 'signed_out', 'conflict'] as const
const SIZES = ['x', 'y', 'w', 'h'] as const

/** The drawing board: what it does in the browser is in `editor.script.ts`, found by the data attributes here. */
export function PlanEditor({ edited }: { edited: Edited }) {
  const w = useWords(drawingWords)
  const { slug, drawing, rooms, saves, floorId, underlay } = edited
  return (
    <div
      data-plan-editor
      data-save={paths.deskDrawingSaving(slug, edited)}
      data-place={`feidi.plan.${floorId}`}
      data-base={saves}
      data-drawing={JSON.stringify(drawing)}
      data-rooms={JSON.stringify(rooms.map(({ id, code, sqm }) => ({ id, code, sqm })))}
      data-underlay={JSON.stringify(underlay)}
      data-underlay-href={hrefOf(edited)}
      data-tracing={paths.deskDrawingTracing(slug, edited)}
      className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_340px]"
    >
      <div className="min-w-0">
        <noscript>
          <p className="text-sha">{w.noScript}</p>
        </noscript>
        <Tools />
        <svg data-canvas className="plan-canvas" tabIndex={0} role="application" aria-label={w.canvas} />
        <div className="mt-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
          <Lines />
          <label className="flex flex-wrap items-center gap-2 text-12 text-ink-2" title={w.layHint}>
            {w.lay}
            <input type="file" accept=".svg,.dxf" data-export />
          </label>
          {underlay ? (
            <label className="flex items-center gap-2 text-12 text-ink-2">
              {w.opacity}
              <input type="range" min="10" max="100" defaultValue="60" data-opacity />
            </label>
          ) : null}
        </div>
      </div>
      <aside className="min-w-0 space-y-6" aria-label={w.shape}>
        <ShapePanel edited={edited} />
        <FloorSize />
        <Rooms edited={edited} />
      </aside>
      <LengthDialog />
    </div>
  )
}

/** Where the picture under the drawing is: an uploaded image, or the export it is traced from. */
function hrefOf(edited: Edited): string {
  const { underlay, slug, saves } = edited
  if (!underlay) return ''
  return underlay.fileId
    ? paths.fileShown(underlay.fileId)
    : `${paths.deskDrawingTracing(slug, edited)}?saves=${saves}`
}

function Tools() {
  const w = useWords(drawingWords)
  return (
    <div role="toolbar" aria-label={w.tools} className="mb-2">
      <div className="flex flex-wrap gap-2">
        {TOOLS.map((tool) => (
          <Button key={tool} type="button" size="s" data-tool={tool} aria-pressed={tool === 'select'}>
            {w.tool[tool]}
          </Button>
        ))}
        <span className="mx-1" aria-hidden="true" />
        {ACTS.map((act) => (
          <Button key={act} type="button" size="s" data-does={act}>
            {w.does[act]}
          </Button>
        ))}
      </div>
      {TOOLS.map((tool) => (
        <p key={tool} className="mt-1 text-13 text-ink-2" data-tool-help={tool} hidden={tool !== 'select'}>
          {w.help[tool]}
        </p>
      ))}
    </div>
  )
}

function Lines() {
  const w = useWords(drawingWords)
  return (
    <p className="min-h-5 text-13 text-ink-2" role="status">
      {LINES.map((line) => (
        <span
          key={line}
          data-line={line}
          hidden
          className={line === 'kept' || line === 'saving' ? '' : 'text-sha'}
        >
          {w.line[line]}
          {line === 'refused' ? <span data-why /> : null}
          {line === 'conflict' ? (
            <>
              {' '}
              <a href="?">{w.again}</a>{' '}
              <button type="button" className="btn btn-link" data-mine>
                {w.mine}
              </button>
            </>
          ) : null}
        </span>
      ))}
    </p>
  )
}

function Field({ name, label }: { name: string; label: string }) {
  return (
    <label className="block text-12 text-ink-2">
      {label}
      <input className="input num w-full" inputMode="decimal" data-field={name} autoComplete="off" />
    </label>
  )
}

function ShapePanel({ edited }: { edited: Edited }) {
  const w = useWords(drawingWords)
  return (
    <section>
      <SectionHead title={w.shape} />
      <p className="py-2 text-13 text-ink-2" data-of-none>
        {w.none}
      </p>
      <div className="mt-2 space-y-2" data-of-shape hidden>
        <label className="block text-12 text-ink-2">
          {w.unit}
          <select className="input w-full" data-field="unit">
            <option value="">{w.noUnit}</option>
            {edited.rooms.map(({ id, code, sqm }) => (
              <option key={id} value={id}>
                {code} · {sqm} ㎡
              </option>
            ))}
          </select>
        </label>
        <label className="block text-12 text-ink-2">
          {w.kind}
          <select className="input w-full" data-field="kind">
            {SHAPE_KINDS.codes.map((code) => (
              <option key={code} value={code}>
                {w.kinds[code]}
              </option>
            ))}
          </select>
        </label>
        <label className="block text-12 text-ink-2">
          {w.label}
          <input className="input w-full" data-field="label" maxLength={40} autoComplete="off" />
        </label>
        <div className="grid grid-cols-4 gap-2">
          {SIZES.map((size) => (
            <Field key={size} name={size} label={w[size]} />
          ))}
        </div>
        <p className="text-13">
          {w.drawnArea} <output className="num font-semibold" data-area /> ㎡
        </p>
      </div>
    </section>
  )
}

function FloorSize() {
  const w = useWords(drawingWords)
  return (
    <section>
      <SectionHead title={w.size} />
      <div className="mt-2 grid grid-cols-2 gap-2">
        <Field name="width" label={w.width} />
        <Field name="depth" label={w.depth} />
      </div>
    </section>
  )
}

/** Every room with its area on record and as it is drawn. */
function Rooms({ edited }: { edited: Edited }) {
  const w = useWords(drawingWords)
  if (edited.rooms.length === 0)
    return (
      <section>
        <SectionHead title={w.rooms} />
        <p className="py-2 text-13 text-ink-2">{w.noRooms}</p>
        <LinkButton to={paths.deskRoomsNew(edited.slug)}>{w.inventory}</LinkButton>
      </section>
    )
  return (
    <section>
      <SectionHead title={w.rooms} aside={edited.rooms.length} />
      <p className="py-1 text-12 text-ink-3">{w.roomsHint}</p>
      <div className="max-h-96 overflow-y-auto" tabIndex={0} role="region" aria-label={w.rooms}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{w.code}</th>
              <th scope="col" className="num">
                {w.recorded}
              </th>
              <th scope="col" className="num">
                {w.drawn}
              </th>
              <th scope="col" className="num">
                {w.apart}
              </th>
            </tr>
          </thead>
          <tbody>
            {edited.rooms.map(({ id, code, sqm }) => (
              <tr key={id} data-room={id}>
                <th scope="row">
                  <button type="button" className="btn btn-link" data-draw={id}>
                    {code}
                  </button>
                </th>
                <td className="num">{sqm}</td>
                <td className="num" data-says="drawn" />
                <td className="num" data-says="apart" />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Asks how many metres lie between two points of the image. */
function LengthDialog() {
  const w = useWords(drawingWords)
  return (
    <dialog data-length className="border border-ink bg-paper p-5">
      <form method="dialog">
        <label className="block text-13">
          {w.length}
          <input className="input num mt-1 w-full" inputMode="decimal" autoComplete="off" />
        </label>
        <div className="mt-3 flex gap-2">
          <Button value="yes" variant="primary">
            {w.yes}
          </Button>
          <Button value="no">{w.no}</Button>
        </div>
      </form>
    </dialog>
  )
}
