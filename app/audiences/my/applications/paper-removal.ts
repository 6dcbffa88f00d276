import { pressOnPaper } from '~/admission/drafts/own-act.server'
import { removePaper } from '~/admission/drafts/papers.server'

/** A founder takes a paper off. */
const { loader, action } = pressOnPaper(removePaper)

export { loader, action }
