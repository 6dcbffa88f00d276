import type { Drawing } from '~/residence/plans/drawing'
import type { Point } from '~/residence/plans/polygon'
import { ACTS, choose } from './acts.script'
import { render } from './canvas.script'
import { added, begun, done, newShape, rectangle, scaledBy } from './edit'
import { boxOf, drawn, TOOLS, wholeView, type Editor, type RoomToDraw } from './editor'
import { listen, type Does } from './gestures.script'
import { heldIn, keeper, type Line } from './keep.script'
import { keys } from './keys.script'
import { layExports } from './lay.script'
import { panelOf } from './panel.script'

type Underlay = { fileId: string | null; x: number; y: number; scale: number }

for (const root of document.querySelectorAll<HTMLElement>('[data-plan-editor]')) start(root)

function start(root: HTMLElement): void {
  const svg = root.querySelector<SVGSVGElement>('svg[data-canvas]')
  if (!svg) return
  const read = <T>(name: string) => JSON.parse(root.dataset[name] ?? 'null') as T
  const drawing = read<Drawing>('drawing')
  const editor: Editor = {
    svg,
    history: begun(drawing),
    selected: null,
    tool: 'select',
    view: wholeView(drawing),
    rooms: read<RoomToDraw[]>('rooms'),
    underlay: null,
    opacity: 0.6,
    begun: [],
    pointer: null,
  }
  const keep = keeper({
    address: root.dataset.save ?? '',
    place: root.dataset.place ?? '',
    base: Number(root.dataset.base ?? 0),
    now: () => ({ drawing: drawn(editor), underlay: editor.underlay }),
    say: (line, why) => sayIn(root, line, why),
  })
  const panel = panelOf(root, editor, (next) => does.commit(next))
  const show = () => {
    render(editor)
    panel.show()
    showTools(root, editor)
  }
  const does: Does = {
    preview(next) {
      editor.history = { ...editor.history, present: next }
      show()
    },
    commit(next) {
      editor.history = done(editor.history, next)
      if (editor.selected !== null && editor.selected >= next.shapes.length) editor.selected = null
      keep.change()
      show()
    },
    select(index) {
      editor.selected = index
      show()
    },
    show,
    underlayMoved() {
      keep.change()
      show()
    },
    measured: (from, to) => askLength(root, editor, from, to, does),
  }
  layUnder(editor, read<Underlay | null>('underlay'), root.dataset.underlayHref ?? '', does)
  listen(editor, does)
  buttons(root, editor, does)
  keys(root, editor, does)
  layExports(root, (why) => sayIn(root, 'refused', why))
  window.addEventListener('resize', show)
  leaveSaved(keep)
  root.dataset.ready = ''
  show()
  takeUp(root, editor, does)
}

/**
 * What an earlier page could not send is taken up. Where somebody has saved since, theirs is shown, and a button puts
 * one's own in its place.
 */
function takeUp(root: HTMLElement, editor: Editor, does: Does): void {
  const place = root.dataset.place ?? ''
  const held = heldIn(place)
  if (!held) return
  if (held.base === Number(root.dataset.base ?? 0)) return does.commit(held.drawing)
  sayIn(root, 'conflict')
  root.querySelector('[data-mine]')?.addEventListener('click', () => does.commit(held.drawing))
}

/** Whoever goes on to what is done with the draft takes the last change along. */
function leaveSaved(keep: { waits: () => boolean; settle: () => Promise<void> }): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link?.pathname.includes('/drawing/') || !keep.waits()) return
    event.preventDefault()
    void keep.settle().then(() => location.assign(link.href))
  })
}

function layUnder(editor: Editor, under: Underlay | null, href: string, does: Does): void {
  if (!under) return
  const image = new Image()
  image.addEventListener('load', () => {
    const [w, h] = [image.naturalWidth, image.naturalHeight]
    const { width, depth } = drawn(editor)
    const scale = under.scale > 0 ? under.scale : Math.min(width / w, depth / h)
    editor.underlay = { href, w, h, scale, x: under.x, y: under.y }
    does.show()
  })
  image.src = href
}

function sayIn(root: HTMLElement, line: Line, why = ''): void {
  for (const one of root.querySelectorAll<HTMLElement>('[data-line]')) {
    one.hidden = one.dataset.line !== line
    const place = one.querySelector('[data-why]')
    if (place) place.textContent = why
  }
}

function showTools(root: HTMLElement, editor: Editor): void {
  for (const one of root.querySelectorAll<HTMLButtonElement>('[data-tool]')) {
    one.setAttribute('aria-pressed', String(one.dataset.tool === editor.tool))
    if (one.dataset.tool === 'image' || one.dataset.tool === 'scale') one.disabled = editor.underlay === null
  }
  const can: Record<string, boolean> = {
    undo: editor.history.past.length > 0,
    redo: editor.history.future.length > 0,
    remove: editor.selected !== null,
  }
  for (const one of root.querySelectorAll<HTMLButtonElement>('[data-does]')) {
    one.disabled = can[one.dataset.does ?? ''] === false
  }
  for (const one of root.querySelectorAll<HTMLElement>('[data-tool-help]')) {
    one.hidden = one.dataset.toolHelp !== editor.tool
  }
}

function buttons(root: HTMLElement, editor: Editor, does: Does): void {
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null
    const { tool, does: act, draw } = button?.dataset ?? {}
    const asked = TOOLS.find((one) => one === tool)
    if (asked) choose(editor, does, asked)
    if (act) ACTS[act]?.(editor, does)
    if (draw !== undefined) drawRoom(editor, does, draw)
  })
  root.querySelector<HTMLInputElement>('[data-opacity]')?.addEventListener('input', (event) => {
    editor.opacity = Number((event.target as HTMLInputElement).value) / 100
    does.show()
  })
}

/** Selects the shape of a room; a room without one gets a rectangle of its area, to be moved into place. */
function drawRoom(editor: Editor, does: Does, unitId: string): void {
  const drawing = drawn(editor)
  const at = drawing.shapes.findIndex((shape) => shape.unitId === unitId)
  editor.tool = 'select'
  editor.svg.focus()
  if (at >= 0) return does.select(at)
  const room = editor.rooms.find(({ id }) => id === unitId)
  if (!room) return
  const shape = { ...newShape(rectangle(boxOf(room.sqm, editor.view, drawing))), unitId }
  editor.selected = drawing.shapes.length
  does.commit(added(drawing, shape))
}

/** How far apart two points of the image are: asked in a dialog, in metres. */
function askLength(root: HTMLElement, editor: Editor, from: Point, to: Point, does: Does): void {
  const dialog = root.querySelector<HTMLDialogElement>('dialog[data-length]')
  const field = dialog?.querySelector('input')
  if (!dialog || !field) return
  const answered = () => {
    const metres = Number(field.value.replace(',', '.'))
    if (dialog.returnValue === 'yes' && editor.underlay && metres > 0) {
      const { href, w, h } = editor.underlay
      editor.underlay = { href, w, h, ...scaledBy(editor.underlay, from, to, metres * 100) }
      editor.tool = 'select'
      does.underlayMoved()
    } else does.show()
  }
  dialog.addEventListener('close', answered, { once: true })
  dialog.returnValue = ''
  dialog.showModal()
  field.focus()
}
