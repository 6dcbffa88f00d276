import { removeItem } from '~/setup/rubric-editor/items.server'
import { itemAt, rubricItemAct, onlyDraft } from '~/setup/rubric-editor/rubric-act.server'
import { VersionForm } from '~/setup/rubric-editor/rubric.form'
import { notFound } from '~/platform/http.server'

/** Takes one item out of a draft. */
const { loader, action, meta, Page } = rubricItemAct({
  form: VersionForm,
  command: removeItem,
  more: (version, place) => ({ item: itemAt(version, place) ?? notFound() }),
  name: (w) => w.remove,
  title: (w, { item }, locale) => w.removal.title(item[locale]),
  lead: (w) => w.removal.sure,
  closed: onlyDraft,
  send: (w) => w.removal.act,
  danger: true,
})

export { loader, action, meta, Page as default }
