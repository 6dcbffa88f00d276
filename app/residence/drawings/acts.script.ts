import { redone, undone, without } from './edit'
import { drawn, wholeView, zoomed, type Editor, type Tool } from './editor'
import type { Does } from './gestures.script'

/** Takes up a tool; what was begun with another is let go. */
export function choose(editor: Editor, does: Does, tool: Tool): void {
  editor.tool = tool
  editor.begun = []
  editor.pointer = null
  does.show()
}

/** One step back or forth in what was drawn. */
export function stepBack(editor: Editor, does: Does, step: typeof undone): void {
  const next = step(editor.history)
  if (next === editor.history || next.present === editor.history.present) return
  editor.history = { ...next }
  editor.selected = null
  does.underlayMoved()
}

/** What the buttons beside the tools do. */
export const ACTS: Record<string, (editor: Editor, does: Does) => void> = {
  undo: (editor, does) => stepBack(editor, does, undone),
  redo: (editor, does) => stepBack(editor, does, redone),
  remove(editor, does) {
    if (editor.selected === null) return
    const next = without(drawn(editor), editor.selected)
    editor.selected = null
    does.commit(next)
  },
  near: (editor, does) => zoom(editor, does, 1 / 1.3),
  far: (editor, does) => zoom(editor, does, 1.3),
  whole(editor, does) {
    editor.view = wholeView(drawn(editor))
    does.show()
  },
}

function zoom(editor: Editor, does: Does, by: number): void {
  const { x, y, w, h } = editor.view
  editor.view = zoomed(editor.view, by, { x: x + w / 2, y: y + h / 2 })
  does.show()
}
