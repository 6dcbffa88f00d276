import { removeItem } from '~/setup/rubric-editor/items.server'
import { actOnItem, itemAt } from '~/setup/rubric-editor/on-rubric.server'
import { onlyDraft, rubricAct } from '~/setup/rubric-editor/rubric-act'
import { VersionForm } from '~/setup/rubric-editor/rubric.form'
import { notFound } from '~/platform/http.server'

const { loader, action } = actOnItem({
  form: VersionForm,
  command: removeItem,
  more: (version, place) => ({ item: itemAt(version, place) ?? notFound() }),
})

/** Takes one item out of a draft. */
const { meta, Page } = rubricAct<typeof loader>({
  name: (w) => w.remove,
  title: (w, { item }, locale) => w.removal.title(item[locale]),
  lead: (w) => w.removal.sure,
  closed: onlyDraft,
  send: (w) => w.removal.act,
  danger: true,
})

export { loader, action, meta, Page as default }
